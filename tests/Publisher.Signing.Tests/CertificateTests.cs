using Publisher.Signing.Keys;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class CertificateTests
{
    [Theory]
    [InlineData("rsa", 20, "PUB7107")]
    [InlineData("rsa", -20, "PUB7108")]
    [InlineData("cipher", 0, "PUB7109")]
    public async Task Rejects_a_certificate_that_may_not_sign_today(string name, int years, string code)
    {
        var findings = new DiagnosticBag();
        using var signer = Signatures.Signer(name);
        var options = Signatures.Options();
        options = options with { Time = options.Time.AddYears(years) };
        Assert.Null(await new PdfSigner(signer, options).SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken));
        Assert.Equal([code], findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Says_trial_in_the_subject_of_a_throw_away_key()
    {
        var findings = new DiagnosticBag();
        var options = Signatures.Options();
        using var signer = TrialKey.Create(options.Time);
        var signed = await new PdfSigner(signer, options).SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);

        Assert.Empty(findings);
        Assert.Contains(TrialKey.Mark, signer.Certificate!.Subject, StringComparison.Ordinal);
        Signatures.CheckWithPoppler(signed!, 1);
    }
}
