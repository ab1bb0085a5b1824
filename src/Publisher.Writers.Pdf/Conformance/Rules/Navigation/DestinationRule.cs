using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Navigation;

/// <summary>
/// Every link and every entry of the outline leads to a page that is there (ISO 32000-1 §12.3.2), and the names are in
/// the order in which readers search them (§7.9.6).
/// </summary>
internal sealed class DestinationRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var pages = file.Pages.Select(page => page.Number).ToHashSet();
        var names = ReadNames(file, findings);
        foreach (var (name, value) in names)
        {
            if (!IsPlace(file, value, pages))
            {
                findings.Add(ConformanceDiagnostics.Destination(findings.File, name));
            }
        }

        foreach (var (_, dictionary) in file.Dictionaries())
        {
            Check(file, file.Objects.Find(dictionary, "Dest"), names, pages, findings);
            if (file.Objects.Dictionary(dictionary, "A") is { } action && file.Objects.Name(action, "S") == "GoTo")
            {
                Check(file, file.Objects.Find(action, "D"), names, pages, findings);
            }
        }
    }

    private static Dictionary<string, PdfObject?> ReadNames(CheckedFile file, Findings findings)
    {
        var names = new Dictionary<string, PdfObject?>(StringComparer.Ordinal);
        var tree = file.Objects.Dictionary(file.Objects.Dictionary(file.Catalog, "Names"), "Dests");
        byte[]? last = null;
        foreach (var (key, value) in NameTree.Names(file.Objects, tree))
        {
            var isAscending = last is null || last.AsSpan().SequenceCompareTo(key) < 0;
            if (!isAscending || !names.TryAdd(Encoding.Latin1.GetString(key), file.Objects.Resolve(value)))
            {
                findings.Add(ConformanceDiagnostics.NameOrder(findings.File, new StringObject(key).Text));
            }

            last = key;
        }

        return names;
    }

    private static void Check(
        CheckedFile file, PdfObject? target, Dictionary<string, PdfObject?> names, HashSet<int> pages, Findings findings)
    {
        var isFound = target switch
        {
            StringObject name => names.ContainsKey(Encoding.Latin1.GetString(name.Bytes)),
            ArrayObject => IsPlace(file, target, pages),
            NameObject => false,
            _ => true,
        };
        if (!isFound)
        {
            findings.Add(ConformanceDiagnostics.Destination(findings.File, (target as StringObject)?.Text ?? "[…]"));
        }
    }

    /// <summary>An array, or a dictionary with one, that begins with a page of this file.</summary>
    private static bool IsPlace(CheckedFile file, PdfObject? value, HashSet<int> pages)
    {
        var array = value as ArrayObject ?? file.Objects.Find(value as DictionaryObject, "D") as ArrayObject;
        return array?.Items is [ReferenceObject page, NameObject, ..] && pages.Contains(page.Number);
    }
}
