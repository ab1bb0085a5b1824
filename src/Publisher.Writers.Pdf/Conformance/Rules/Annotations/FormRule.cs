using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Annotations;

/// <summary>Forms, of which a signature is one, look as the file says and not as a reader makes them up (ISO 19005-3 §6.4).</summary>
internal sealed class FormRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var form = file.Objects.Dictionary(file.Catalog, "AcroForm");
        if (file.Objects.IsTrue(form, "NeedAppearances"))
        {
            findings.Add(ConformanceDiagnostics.Form(findings.File, "NeedAppearances"));
        }

        if (form?.Has("XFA") == true)
        {
            findings.Add(ConformanceDiagnostics.Form(findings.File, "XFA"));
        }
    }
}
