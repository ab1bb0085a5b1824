using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Annotations;

/// <summary>
/// Annotations are of kinds that last (ISO 19005-3 §6.3.1), printed and never hidden (§6.3.2), with an appearance of
/// their own (§6.3.3), and pages are tabbed through in the order of the structure (ISO 14289-1 §7.18.3).
/// </summary>
internal sealed class AnnotationRule : ConformanceRule
{
    private const int Invisible = 1;
    private const int Hidden = 2;
    private const int Print = 4;
    private const int NoView = 32;
    private const int ToggleNoView = 256;

    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var annotation in Annotation.In(file))
        {
            var page = annotation.Page.Name;
            if (annotation.Type is "" or "3D" or "Sound" or "Screen" or "Movie" or "TrapNet" or "RichMedia" or "PrinterMark")
            {
                findings.Add(ConformanceDiagnostics.AnnotationKind(findings.File, page, annotation.Type));
            }

            var flags = (int)(file.Objects.Number(annotation.Dictionary, "F") ?? 0);
            if (annotation.Type != "Popup"
                && ((flags & Print) == 0 || (flags & (Invisible | Hidden | NoView | ToggleNoView)) != 0))
            {
                findings.Add(ConformanceDiagnostics.AnnotationFlags(findings.File, page, flags));
            }

            if (annotation.Type is not ("Popup" or "Link") && NeedsAppearance(file, annotation))
            {
                findings.Add(ConformanceDiagnostics.AnnotationAppearance(findings.File, page, annotation.Type));
            }

            if (file.Objects.Name(annotation.Page.Dictionary, "Tabs") != "S")
            {
                findings.Add(ConformanceDiagnostics.TabOrder(findings.File, page));
            }
        }
    }

    /// <summary>§6.3.3: no appearance, and an area to be seen in.</summary>
    private static bool NeedsAppearance(CheckedFile file, Annotation annotation)
    {
        var box = file.Objects.Items(annotation.Dictionary, "Rect")
            .Select(item => (item as NumberObject)?.Value ?? 0).ToArray();
        var isEmpty = box is [var left, var bottom, var right, var top] && left == right && bottom == top;
        return !isEmpty && file.Objects.Dictionary(annotation.Dictionary, "AP")?.Has("N") != true;
    }
}
