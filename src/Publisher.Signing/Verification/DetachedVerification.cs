using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Verification.Trust;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Signing.Verification;

/// <summary>Judges a signature that is a file of its own, by the same measures as those in PDF files.</summary>
public static class DetachedVerification
{
    /// <param name="content">The signed file.</param>
    /// <param name="signature">The signature in DER.</param>
    /// <param name="path">How messages name the signature's file.</param>
    /// <param name="options">What it is judged by.</param>
    public static VerificationReport Verify(
        ReadOnlyMemory<byte> content, byte[] signature, string path, VerificationOptions options)
    {
        var findings = new DiagnosticBag();
        var name = Path.GetFileName(path);
        var report = new SignatureReport { Field = name, Kind = SignatureKind.Approval, SubFilter = "CAdES", CoversFile = true, SignedBytes = content.Length };
        try
        {
            if (SignatureValue.Check(name, signature, content.ToArray(), mustNameCertificate: true, findings) is { } value)
            {
                if (options.Trusted is null)
                {
                    findings.Add(TrustDiagnostics.NotJudged());
                }

                var judged = new TimeJudgement([], SecurityData.None, options, findings).JudgeDetached(name, value);
                report = report with
                {
                    Signer = CertificateChecks.NameOf(value.Signer),
                    Issuer = value.Signer.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
                    ProvenTime = judged.ProvenTime,
                    IsIntact = true,
                    Identity = options.Trusted is null ? Identity.NotJudged : judged.Trust.Path.IsTrusted ? Identity.Trusted : Identity.NotTrusted,
                    IsTrial = judged.Trust.IsTrial,
                    Level = judged.Level,
                };
            }
        }
        catch (CryptographicException)
        {
            findings.Add(IntegrityDiagnostics.BadCms(name));
        }

        var span = SourceSpan.OfFile(new SourceFile(path, ""));
        return new VerificationReport([report], [], [.. findings.Distinct().Select(finding => finding with { Span = span })]);
    }
}
