using Publisher.Writers.Word.Diagnostics;
using static Publisher.Writers.Word.Linting.Names;

namespace Publisher.Writers.Word.Linting;

/// <summary>Checks bookmarks and what points to them (ISO/IEC 29500-1 §17.13.6).</summary>
internal static class BookmarkChecks
{
    private const int MaximumLength = 40;

    public static void Run(LintedPackage package, Findings findings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new HashSet<string>();
        foreach (var story in package.Stories)
        {
            CheckStory(story, names, numbers, findings);
        }

        foreach (var anchor in package.Stories.SelectMany(Anchors).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            // Word's own name of the beginning of the text.
            if (!names.Contains(anchor) && anchor != "_top")
                findings.Add(WordFileDiagnostics.DanglingAnchor(findings.File, anchor));
        }
    }

    private static void CheckStory(LintedPart story, HashSet<string> names, HashSet<string> numbers, Findings findings)
    {
        var open = new Dictionary<string, string>();
        foreach (var element in story.Root.Descendants())
        {
            if (element.Name == W + "bookmarkStart")
            {
                var (name, number) = (element.Get("name") ?? "", element.Get("id") ?? "");
                CheckNames(name, number, names, numbers, findings);
                open.TryAdd(number, name);
            }
            else if (element.Name == W + "bookmarkEnd" && !open.Remove(element.Get("id") ?? ""))
            {
                findings.Add(WordFileDiagnostics.BookmarkWithoutStart(findings.File, element.Get("id") ?? ""));
            }
        }

        foreach (var name in open.Values)
        {
            findings.Add(WordFileDiagnostics.BookmarkWithoutEnd(findings.File, name));
        }
    }

    private static void CheckNames(
        string name, string number, HashSet<string> names, HashSet<string> numbers, Findings findings)
    {
        if (!names.Add(name))
            findings.Add(WordFileDiagnostics.DuplicateBookmarkName(findings.File, name));

        if (!numbers.Add(number))
            findings.Add(WordFileDiagnostics.DuplicateBookmarkNumber(findings.File, number));

        if (!IsName(name))
            findings.Add(WordFileDiagnostics.InvalidBookmarkName(findings.File, name));
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaximumLength
        && !char.IsDigit(name[0])
        && name.All(character => char.IsLetterOrDigit(character) || character == '_');

    private static IEnumerable<string> Anchors(LintedPart story) =>
        story.Root.Descendants().Select(element => element.Name.LocalName switch
        {
            "hyperlink" => element.Get("anchor"),
            "instrText" => Referred(element.Value),
            "fldSimple" => Referred(element.Get("instr") ?? ""),
            _ => null,
        }).OfType<string>();

    /// <summary>The bookmark that a field prints the page or the words of, or null.</summary>
    private static string? Referred(string instruction)
    {
        var words = instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["PAGEREF" or "REF" or "NOTEREF", var name, ..] ? name.Trim('"') : null;
    }
}
