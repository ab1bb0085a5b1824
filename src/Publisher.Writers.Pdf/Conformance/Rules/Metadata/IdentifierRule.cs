using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Metadata;

/// <summary>The packet says which standards the file keeps (ISO 19005-3 §6.6.4; ISO 14289-1 §5).</summary>
internal sealed class IdentifierRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var metadata = file.Metadata;
        if (metadata?.Find(XmpPacketContent.PdfaId, "part") != "3"
            || metadata.Find(XmpPacketContent.PdfaId, "conformance") != "A")
        {
            findings.Add(ConformanceDiagnostics.NoArchiveIdentifier(findings.File));
        }

        if (metadata?.Find(XmpPacketContent.PdfuaId, "part") != "1")
        {
            findings.Add(ConformanceDiagnostics.NoAccessIdentifier(findings.File));
        }
    }
}
