using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Graphics;

/// <summary>No images with alternates or interpolation, no forms from outside, no PostScript (ISO 19005-3 §6.2.8, §6.2.9).</summary>
internal sealed class ExternalObjectRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var (number, value) in file.Dictionaries())
        {
            var forbidden = file.Objects.Name(value, "Subtype") switch
            {
                "Image" when value.Has("Alternates") => "Alternates",
                "Image" when value.Has("OPI") => "OPI",
                "Image" when file.Objects.IsTrue(value, "Interpolate") => "Interpolate",
                "Form" when value.Has("OPI") => "OPI",
                "Form" when value.Has("Ref") => "Ref",
                "Form" when value.Has("PS") || file.Objects.Name(value, "Subtype2") == "PS" => "PS",
                "PS" => "PS",
                _ => null,
            };
            if (forbidden is not null)
            {
                findings.Add(ConformanceDiagnostics.ExternalObject(findings.File, number, forbidden));
            }
        }
    }
}
