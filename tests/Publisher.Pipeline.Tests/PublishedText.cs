using System.Text.RegularExpressions;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// The text of a disclosure as its department published it, extracted from the department's own file;
/// <c>[bookmark: NAME]</c> marks where a bookmark starts.
/// </summary>
internal sealed partial class PublishedText(string file)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "published", file));

    /// <summary>All words, without marks.</summary>
    public string Words => Mark().Replace(_text, "");

    /// <summary>Each bookmark of the numbering with the line it marks.</summary>
    public IReadOnlyList<(string Name, string Line)> Bookmarks =>
    [
        .. Mark().Matches(_text)
            .Where(match => match.Groups["name"].Value.StartsWith("_Toc_", StringComparison.Ordinal))
            .Select(match => (match.Groups["name"].Value, LineAt(match.Index + match.Length))),
    ];

    private string LineAt(int start) => Mark().Replace(_text[start..(_text + "\n").IndexOf('\n', start)], "").Trim();

    [GeneratedRegex(@"\[bookmark: (?<name>[^\]]+)\]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
