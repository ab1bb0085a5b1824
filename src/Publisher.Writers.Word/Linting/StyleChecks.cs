using System.Xml.Linq;
using Publisher.Writers.Word.Diagnostics;
using static Publisher.Writers.Word.Linting.Names;

namespace Publisher.Writers.Word.Linting;

/// <summary>Checks that every style that is used is there, once (ISO/IEC 29500-1 §17.7).</summary>
internal static class StyleChecks
{
    private const string Part = "word/styles.xml";

    public static void Run(LintedPackage package, Findings findings)
    {
        var root = package.Find(Part)?.Root;
        var kinds = new Dictionary<string, string>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in root?.Elements(W + "style") ?? [])
        {
            var id = style.Get("styleId") ?? "";
            if (!kinds.TryAdd(id, style.Get("type") ?? "paragraph"))
                findings.Add(WordFileDiagnostics.DuplicateStyleId(findings.File, id));

            if (style.ValueOf("name") is { } name && !names.Add(name))
                findings.Add(WordFileDiagnostics.DuplicateStyleName(findings.File, name));
        }

        foreach (var story in package.Stories)
        {
            CheckUse(story.Root, story.Name, kinds, findings);
        }

        if (root is null)
            return;

        CheckUse(root, Part, kinds, findings);
        CheckBases(root, findings);
    }

    private static void CheckUse(XElement root, string part, Dictionary<string, string> kinds, Findings findings)
    {
        foreach (var element in root.Descendants())
        {
            if (element.Name.Namespace != W || element.Get("val") is not { } id)
                continue;

            var isMissing = element.Name.LocalName switch
            {
                "pStyle" => kinds.GetValueOrDefault(id) != "paragraph",
                "rStyle" => kinds.GetValueOrDefault(id) != "character",
                "tblStyle" => kinds.GetValueOrDefault(id) != "table",
                "basedOn" or "next" or "link" => !kinds.ContainsKey(id),
                _ => false,
            };
            if (isMissing)
                findings.Add(WordFileDiagnostics.MissingStyle(findings.File, part, id));
        }
    }

    private static void CheckBases(XElement root, Findings findings)
    {
        var bases = new Dictionary<string, string>();
        foreach (var style in root.Elements(W + "style"))
        {
            if (style.Get("styleId") is { } id && style.ValueOf("basedOn") is { } basis)
                bases.TryAdd(id, basis);
        }

        foreach (var id in bases.Keys)
        {
            var seen = new HashSet<string>();
            var next = id;
            while (bases.TryGetValue(next, out var basis) && seen.Add(next))
            {
                next = basis;
            }

            if (next == id && seen.Count > 0)
                findings.Add(WordFileDiagnostics.StyleBasedOnItself(findings.File, id));
        }
    }
}
