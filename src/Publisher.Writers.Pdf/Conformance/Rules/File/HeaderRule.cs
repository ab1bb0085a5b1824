using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>The first bytes (ISO 19005-3 §6.1.2).</summary>
internal sealed class HeaderRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var bytes = file.Bytes;
        var isHeader = bytes.Length >= 15
            && bytes.StartsWith("%PDF-1."u8)
            && bytes[7] is >= (byte)'0' and <= (byte)'7'
            && bytes[8] == '\n'
            && bytes[9] == '%'
            && bytes.Slice(10, 4).IndexOfAnyInRange((byte)0, (byte)127) < 0;
        if (!isHeader)
        {
            findings.Add(ConformanceDiagnostics.WrongHeader(findings.File));
        }
    }
}
