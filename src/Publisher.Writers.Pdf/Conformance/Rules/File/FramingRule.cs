using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>The bytes around objects and streams, and hexadecimal strings (ISO 19005-3 §6.1.6, §6.1.7.1, §6.1.9).</summary>
internal sealed class FramingRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var number in file.Objects.Numbers)
        {
            file.Objects.Get(number);
        }

        foreach (var (kind, offset) in file.Objects.Irregularities)
        {
            findings.Add(kind switch
            {
                IrregularityKind.ObjectFrame => ConformanceDiagnostics.ObjectFrame(findings.File, offset),
                IrregularityKind.StreamFrame => ConformanceDiagnostics.StreamFrame(findings.File, offset),
                _ => ConformanceDiagnostics.HexString(findings.File, offset),
            });
        }
    }
}
