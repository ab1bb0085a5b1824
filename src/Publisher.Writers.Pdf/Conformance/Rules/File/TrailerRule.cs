using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>A file identifier, no encryption, nothing behind the end (ISO 19005-3 §6.1.3).</summary>
internal sealed class TrailerRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        if (file.Objects.Find(file.Objects.Trailer, "ID") is not ArrayObject
            {
                Items: [StringObject { Bytes.Length: > 0 }, StringObject { Bytes.Length: > 0 }]
            })
        {
            findings.Add(ConformanceDiagnostics.NoIdentifier(findings.File));
        }

        if (file.Objects.Trailer.Has("Encrypt"))
        {
            findings.Add(ConformanceDiagnostics.Encrypted(findings.File));
        }

        var end = file.Bytes.LastIndexOf("%%EOF"u8);
        if (end < 0 || file.Bytes[(end + 5)..].IndexOfAnyExcept((byte)'\r', (byte)'\n') >= 0 || file.Bytes.Length > end + 7)
        {
            findings.Add(ConformanceDiagnostics.DataBehindEnd(findings.File));
        }
    }
}
