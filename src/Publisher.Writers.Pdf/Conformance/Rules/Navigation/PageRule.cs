using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Navigation;

/// <summary>
/// Pages are counted, of a size that readers can show (ISO 19005-3 §6.1.13), without the effects of a slide show
/// (§6.10), and their labels begin with the first page (ISO 32000-1 §12.4.2).
/// </summary>
internal sealed class PageRule : ConformanceRule
{
    private const double MinSize = 3;
    private const double MaxSize = 14400;

    public override void Check(CheckedFile file, Findings findings)
    {
        var tree = file.Objects.Dictionary(file.Catalog, "Pages");
        if (file.Pages.Count == 0 || file.Objects.Number(tree, "Count") != file.Pages.Count)
        {
            findings.Add(ConformanceDiagnostics.PageTree(findings.File));
        }

        foreach (var page in file.Pages)
        {
            if (page.Number == 0
                || file.Objects.Name(page.Dictionary, "Type") != "Page"
                || (page.Dictionary.Find("Parent") as ReferenceObject)?.Number != page.Parent
                || page.Dictionary.Has("PresSteps")
                || !IsBox(file.Objects, page.MediaBox))
            {
                findings.Add(ConformanceDiagnostics.Page(findings.File, page.Name));
            }
        }

        CheckLabels(file, findings);
    }

    private static bool IsBox(FileObjects objects, ArrayObject? box)
    {
        var sides = box?.Items.Select(item => (objects.Resolve(item) as NumberObject)?.Value ?? double.NaN).ToArray();
        return sides is [var left, var bottom, var right, var top]
            && right - left is >= MinSize and <= MaxSize
            && top - bottom is >= MinSize and <= MaxSize;
    }

    private static void CheckLabels(CheckedFile file, Findings findings)
    {
        var last = -1;
        foreach (var (page, value) in NameTree.Numbers(file.Objects, file.Objects.Dictionary(file.Catalog, "PageLabels")))
        {
            var isFirst = last < 0;
            var style = file.Objects.Resolve(value) as DictionaryObject;
            if (style is null
                || page <= last
                || page >= file.Pages.Count
                || (isFirst && page != 0)
                || file.Objects.Name(style, "S") is not (null or "D" or "R" or "r" or "A" or "a")
                || file.Objects.Number(style, "St") is < 1)
            {
                findings.Add(ConformanceDiagnostics.PageLabel(findings.File, page));
            }

            last = page;
        }
    }
}
