using Publisher.Signing.Files;
using Publisher.Signing.Keys;
using Publisher.Signing.Tests.Support;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests.Verification;

public sealed class SoundFileTests
{
    [Theory]
    [InlineData("rsa", SignatureLevel.B)]
    [InlineData("finance", SignatureLevel.T)]
    [InlineData("leader", SignatureLevel.LT)]
    [InlineData("listed", SignatureLevel.LT)]
    [InlineData("brief", SignatureLevel.LTA)]
    public async Task Names_the_level_that_a_signature_reaches(string name, SignatureLevel level)
    {
        var report = Judge.Verify(await Signatures.SignAsync(SamplePdf.ToBytes(), name, Signatures.Options(level)));

        Judge.IsSound(report);
        var signature = report.Signatures[0];
        Assert.Equal((level, Identity.Trusted, true, false), (signature.Level, signature.Identity, signature.IsIntact, signature.IsTrial));
        Assert.Equal(level > SignatureLevel.B, signature.ProvenTime is not null);
        Assert.Equal(["PDF/A-3a", "PDF/UA-1"], report.Claims);
    }

    [Fact]
    public async Task Accepts_approvals_behind_a_certification()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(SignatureLevel.LTA));
        signed = await Signatures.SignAsync(signed, "finance");
        signed = await Signatures.SignAsync(signed, "leader", Signatures.Options(SignatureLevel.LTA));
        var report = Judge.Verify(signed);

        Judge.IsSound(report);
        Assert.Equal(
            [SignatureKind.Certification, SignatureKind.TimeStamp, SignatureKind.Approval, SignatureKind.Approval, SignatureKind.TimeStamp],
            report.Signatures.Select(signature => signature.Kind));
        Assert.Equal([false, false, false, false, true], report.Signatures.Select(signature => signature.CoversFile));
        Assert.Equal("市示范局公章", report.Signatures[0].Signer);
    }

    [Fact]
    public async Task Says_that_nobody_was_named_to_be_trusted()
    {
        var report = Judge.VerifyWithoutTrust(await Signatures.SignAsync(SamplePdf.ToBytes(), "finance"));

        Judge.IsSound(report);
        Assert.Equal(Identity.NotJudged, report.Signatures[0].Identity);
        Assert.Contains("PUB7330", report.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Says_trial_loudly()
    {
        var findings = new DiagnosticBag();
        var options = Signatures.Options();
        using var signer = TrialKey.Create(options.Time);
        var signed = await new PdfSigner(signer, options).SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);

        var report = Judge.VerifyWithoutTrust(signed!);
        Assert.True(Assert.Single(report.Signatures).IsTrial);
        Assert.Equal(["PUB7360"], Judge.Errors(report));
        Judge.Says("PUB7331", Judge.Verify(signed!));
    }

    [Fact]
    public void Finds_no_signature_in_an_unsigned_file() => Judge.Says("PUB7300", Judge.Verify(SamplePdf.ToBytes()));
}
