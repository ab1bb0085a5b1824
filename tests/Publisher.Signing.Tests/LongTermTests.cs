using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Publisher.Pdf.Objects;
using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class LongTermTests
{
    [Fact]
    public async Task Stamps_a_signature_at_level_T()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "finance", Signatures.Options(SignatureLevel.T));

        var entry = Assert.Single(new SignedFile(signed).Signatures);
        var cms = new SignedCms();
        cms.Decode(entry.Contents);
        var attribute = Assert.Single(cms.SignerInfos[0].UnsignedAttributes.Cast<CryptographicAttributeObject>());
        Assert.True(Rfc3161TimestampToken.TryDecode(attribute.Values[0].RawData, out var token, out _));
        Assert.True(token.VerifySignatureForData(cms.SignerInfos[0].GetSignature(), out _));
        Check(signed, 1);
    }

    [Fact]
    public async Task Keeps_what_later_checks_need_at_level_LT()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(SignatureLevel.LT));

        var file = new SignedFile(signed);
        var store = file.Objects.Dictionary(file.Objects.Catalog, "DSS")!;

        // Signer, authority, root, time stamp authority, OCSP responder.
        Assert.Equal(5, file.Objects.Items(store, "Certs").Count());
        Assert.Equal(3, file.Objects.Items(store, "OCSPs").Count());
        var related = file.Objects.Dictionary(file.Objects.Dictionary(store, "VRI"), SecurityStore.KeyOf(file.Signatures[0]))!;
        Assert.Equal(["Cert", "OCSP"], related.Entries.Keys);
        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckConformance(signed);
    }

    [Fact]
    public async Task Stamps_the_whole_file_at_level_LTA_and_is_renewed()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "leader", Signatures.Options(SignatureLevel.LTA));
        Assert.Equal([SignatureKind.Certification, SignatureKind.TimeStamp], Kinds(signed));
        Check(signed, 2);

        var findings = new DiagnosticBag();
        var extended = await new FileExtension(Signatures.Options(SignatureLevel.LTA))
            .ExtendAsync(signed, "a.pdf", findings, TestContext.Current.CancellationToken);
        Assert.Empty(findings);
        Assert.Equal([SignatureKind.Certification, SignatureKind.TimeStamp, SignatureKind.TimeStamp], Kinds(extended!));
        Check(extended!, 3);
        Assert.Equal(signed, extended![..signed.Length]);

        // What the store has already is not stored again.
        var file = new SignedFile(extended);
        Assert.Equal(5, file.Objects.Items(file.Objects.Dictionary(file.Objects.Catalog, "DSS"), "Certs").Count());
    }

    [Fact]
    public async Task Signs_again_after_a_file_was_stamped()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(SignatureLevel.LTA));
        signed = await Signatures.SignAsync(signed, "finance", Signatures.Options(SignatureLevel.LTA));

        Assert.Equal(
            [SignatureKind.Certification, SignatureKind.TimeStamp, SignatureKind.Approval, SignatureKind.TimeStamp], Kinds(signed));
        Check(signed, 4);
    }

    [Fact]
    public async Task Stays_an_archival_file_by_the_word_of_verapdf()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(SignatureLevel.LTA));
        Signatures.CheckWithVeraPdf(await Signatures.SignAsync(signed, "finance", Signatures.Options(SignatureLevel.LTA)));
    }

    [Fact]
    public async Task Takes_revocation_lists_where_there_is_no_ocsp()
    {
        var authority = TestAuthority.Shared;
        var findings = new DiagnosticBag();
        using var signer = KeyFile.Load(authority.Store("listed"), null, () => TestAuthority.Password, findings)!;
        var signed = await new PdfSigner(signer, Signatures.Options(SignatureLevel.LT))
            .SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);

        Assert.Empty(findings);
        var file = new SignedFile(signed!);
        var store = file.Objects.Dictionary(file.Objects.Catalog, "DSS")!;
        var list = Assert.IsType<StreamObject>(Assert.Single(file.Objects.Items(store, "CRLs")));
        Assert.Equal(File.ReadAllBytes(authority.RevocationList("ca")), file.Objects.Decode(list).ToArray());
    }

    [Fact]
    public async Task Fetches_the_certificates_above_the_signer()
    {
        var findings = new DiagnosticBag();
        var authority = TestAuthority.Shared;
        using var signer = KeyFile.Load(authority.Key("finance"), authority.Certificate("finance"), () => null, findings)!;
        Assert.Empty(signer.Others);
        var signed = await new PdfSigner(signer, Signatures.Options(SignatureLevel.LT))
            .SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);

        Assert.Empty(findings);
        var file = new SignedFile(signed!);
        Assert.Equal(5, file.Objects.Items(file.Objects.Dictionary(file.Objects.Catalog, "DSS"), "Certs").Count());
    }

    [Fact]
    public async Task Reports_an_issuer_that_nobody_knows()
    {
        var findings = new DiagnosticBag();
        var now = Signatures.Options().Time;
        using var issuer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=无名", key, HashAlgorithmName.SHA256).Create(
            new X500DistinguishedName("CN=不知何人"), X509SignatureGenerator.CreateForECDsa(issuer), now.AddDays(-1), now.AddDays(1), [1]);
        using var folder = new TemporaryFolder();
        var both = folder.Write("both.pem", key.ExportPkcs8PrivateKeyPem() + "\n" + certificate.ExportCertificatePem());
        using var signer = KeyFile.Load(both, null, () => null, findings)!;
        Assert.Null(await new PdfSigner(signer, Signatures.Options(SignatureLevel.LT))
            .SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken));
        Assert.Equal(["PUB7202"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Refuses_to_vouch_for_a_revoked_certificate()
    {
        var findings = new DiagnosticBag();
        using var signer = Signatures.Signer("revoked");
        var signed = await new PdfSigner(signer, Signatures.Options(SignatureLevel.LT))
            .SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);

        Assert.Null(signed);
        Assert.Equal(["PUB7204"], findings.Select(finding => finding.Code));
    }

    private static IEnumerable<SignatureKind> Kinds(byte[] pdf) => new SignedFile(pdf).Signatures.Select(signature => signature.Kind);

    private static void Check(byte[] pdf, int count)
    {
        Signatures.CheckWithQpdf(pdf);
        Signatures.CheckWithOpenSsl(pdf);
        Signatures.CheckWithPoppler(pdf, count);
        Signatures.CheckConformance(pdf);
    }
}
