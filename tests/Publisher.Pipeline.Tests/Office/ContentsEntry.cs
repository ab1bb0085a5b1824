using System.Xml.Linq;
using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests.Office;

/// <summary>A line of the contents: what it says and where.</summary>
/// <param name="Title">The heading without white space.</param>
/// <param name="Page">The page's number as it is printed.</param>
internal sealed record ContentsEntry(string Title, string Page)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The contents that the main part of a Word file holds.</summary>
    public static IReadOnlyList<ContentsEntry> In(XElement document) =>
    [
        .. document.Descendants(W + "hyperlink")
            .Where(link => link.Descendants(W + "instrText").Any(text => text.Value.Contains("PAGEREF", StringComparison.Ordinal)))
            .Select(link => link.Descendants(W + "t").Select(text => text.Value).ToList())
            .Select(words => new ContentsEntry(string.Concat(words[..^1]).WithoutBlanks(), words[^1])),
    ];

    /// <summary>The same headings with the numbers of the pages that they really stand on.</summary>
    /// <param name="entries">In the order of the document.</param>
    /// <param name="pages">The words of each page; the number stands last, as <c>— 1 —</c>.</param>
    public static IReadOnlyList<ContentsEntry> Find(IReadOnlyList<ContentsEntry> entries, IReadOnlyList<string> pages)
    {
        var words = pages.Select(page => page.WithoutBlanks()).ToList();
        var page = words.FindIndex(text => text.EndsWith("—1—", StringComparison.Ordinal));
        var found = new List<ContentsEntry>();
        foreach (var entry in entries)
        {
            page = words.FindIndex(Math.Max(page, 0), text => text.Contains(entry.Title, StringComparison.Ordinal));
            found.Add(entry with { Page = page < 0 ? "nowhere" : NumberOf(words[page]) });
        }

        return found;
    }

    private static string NumberOf(string words)
    {
        var end = words.Length - 1;
        var start = words.LastIndexOf('—', end - 1) + 1;
        return words[start..end];
    }
}
