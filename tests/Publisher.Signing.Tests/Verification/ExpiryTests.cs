using Publisher.Signing.Tests.Support;

namespace Publisher.Signing.Tests.Verification;

/// <summary>The certificate is valid for a month, that of the time stamp authority for ten years.</summary>
public sealed class ExpiryTests
{
    private static readonly DateTimeOffset Later = TimeProvider.System.GetUtcNow().AddYears(5);

    [Theory]
    [InlineData(SignatureLevel.T)]
    [InlineData(SignatureLevel.LTA)]
    public async Task Holds_after_the_certificate_expired_when_a_time_stamp_proves_it(SignatureLevel level)
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "brief", Signatures.Options(level));
        var report = Judge.Verify(signed, Later);

        Judge.IsSound(report);
        Assert.Equal(level, report.Signatures[0].Level);
    }

    [Fact]
    public async Task Says_why_a_file_without_time_stamp_holds_no_more()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "brief");

        Judge.IsSound(Judge.Verify(signed));
        Assert.Equal(["PUB7334"], Judge.Errors(Judge.Verify(signed, Later)));
    }

    [Fact]
    public async Task Holds_no_more_when_the_newest_time_stamp_was_not_renewed_in_time()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "brief", Signatures.Options(SignatureLevel.LTA));

        Judge.Says("PUB7334", Judge.Verify(signed, Later.AddYears(6)));
    }

    [Fact]
    public async Task Believes_no_time_stamp_of_the_future()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa", Signatures.Options(SignatureLevel.LTA));

        Judge.Says("PUB7352", Judge.Verify(signed, TimeProvider.System.GetUtcNow().AddDays(-2)));
    }

    [Fact]
    public async Task Finds_the_certificate_revoked()
    {
        // Without revocation data in the file nothing is known; with a later list in the file, it is.
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "revoked");
        Judge.IsSound(Judge.Verify(signed));

        signed = await Signatures.SignAsync(signed, "listed", Signatures.Options(SignatureLevel.LT));
        Assert.Equal(["PUB7340"], Judge.Errors(Judge.Verify(signed)));
    }
}
