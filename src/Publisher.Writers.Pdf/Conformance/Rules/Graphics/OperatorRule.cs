using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Graphics;

/// <summary>
/// Content streams have known operators, balanced, with resources that are there, and rendering intents that are
/// defined (ISO 19005-3 §6.2.2, §6.2.6). Inline images are none of ours and reported as unknown.
/// </summary>
internal sealed class OperatorRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var page in file.Contents)
        {
            foreach (var name in page.UnknownOperators)
            {
                findings.Add(ConformanceDiagnostics.UnknownOperator(findings.File, page.Page.Name, name));
            }

            foreach (var name in page.Unbalanced)
            {
                findings.Add(ConformanceDiagnostics.Unbalanced(findings.File, page.Page.Name, name));
            }

            foreach (var name in page.MissingResources)
            {
                findings.Add(ConformanceDiagnostics.MissingResource(findings.File, page.Page.Name, name));
            }

            foreach (var name in page.RenderingIntents)
            {
                if (name is not ("RelativeColorimetric" or "AbsoluteColorimetric" or "Perceptual" or "Saturation"))
                {
                    findings.Add(ConformanceDiagnostics.RenderingIntent(findings.File, page.Page.Name, name));
                }
            }
        }
    }
}
