namespace Publisher.Import.Tests;

/// <summary>
/// Data files as they are compared: without comments, without waivers, which no document prints, and without the words in which
/// an editor gave a reason.
/// </summary>
internal static class DataText
{
    /// <summary>disclosure.yaml, then the projects in order.</summary>
    public static IReadOnlyList<string> OfFolder(string folder) =>
    [
        Comparable(File.ReadAllText(Path.Combine(folder, "disclosure.yaml"))),
        .. Directory.GetFiles(Path.Combine(folder, "projects")).Order(StringComparer.Ordinal).Select(file => Comparable(File.ReadAllText(file))),
    ];

    public static string Comparable(string yaml) => string.Join('\n', WithoutWaivers(yaml.Split('\n'))
        .Where(line => !line.TrimStart().StartsWith('#'))
        .Select(line => line.TrimStart().StartsWith("残缺:", StringComparison.Ordinal) ? line[..line.IndexOf(':', StringComparison.Ordinal)] : line));

    /// <summary>Without <c>豁免:</c> and the lines that are indented under it.</summary>
    private static IEnumerable<string> WithoutWaivers(IReadOnlyList<string> lines)
    {
        int? waiver = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart().Length;
            waiver = lines[i].TrimStart().StartsWith("豁免:", StringComparison.Ordinal) ? indent
                : indent > waiver ? waiver
                : null;
            var isBlankBefore = lines[i].Length == 0 && i + 1 < lines.Count && lines[i + 1].StartsWith("豁免:", StringComparison.Ordinal);
            if (waiver is null && !isBlankBefore)
            {
                yield return lines[i];
            }
        }
    }

    /// <summary>Blanks count for nothing, and neither do the quotes that only they need.</summary>
    public static string WithoutBlanks(string text) =>
        string.Concat(text.Replace("\\t", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c != '"'));
}
