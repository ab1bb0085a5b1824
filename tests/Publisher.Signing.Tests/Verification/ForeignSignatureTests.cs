using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Files;
using Publisher.Signing.Tests.Support;

namespace Publisher.Signing.Tests.Verification;

/// <summary>Signatures as other programs make them: plain CMS, without PAdES.</summary>
public sealed class ForeignSignatureTests
{
    [Fact]
    public async Task Judges_a_plain_signature_and_gives_it_no_level()
    {
        var report = Judge.Verify(await SignPlainlyAsync("adbe.pkcs7.detached"));

        Judge.IsSound(report);
        Assert.Null(Assert.Single(report.Signatures).Level);
    }

    [Fact]
    public async Task Wants_the_certificate_named_where_pades_is_claimed() =>
        Judge.Says("PUB7326", Judge.Verify(await SignPlainlyAsync("ETSI.CAdES.detached")));

    /// <summary>The form is that of our own signatures; the value is made by .NET, with letters in lower case.</summary>
    private static async Task<byte[]> SignPlainlyAsync(string subFilter)
    {
        var pdf = Judge.Replace(await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa"), "ETSI.CAdES.detached", subFilter);
        var entry = new SignedFile(pdf).Signatures[0];
        var authority = TestAuthority.Shared;
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(authority.Store("rsa"), TestAuthority.Password);
        var cms = new SignedCms(new ContentInfo(Signatures.Covered(pdf, entry)), detached: true);
        var signer = new CmsSigner(certificate) { IncludeOption = X509IncludeOption.EndCertOnly };
        signer.Certificates.Add(X509CertificateLoader.LoadCertificateFromFile(authority.Certificate("ca")));
        cms.ComputeSignature(signer);
        var digits = Convert.ToHexStringLower(cms.Encode()).PadRight(2 * entry.Contents.Length, '0');
        System.Text.Encoding.ASCII.GetBytes(digits, pdf.AsSpan((int)entry.ByteRange[1] + 1));
        return pdf;
    }
}
