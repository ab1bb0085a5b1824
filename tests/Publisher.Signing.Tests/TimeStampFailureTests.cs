using System.Globalization;
using Publisher.Signing.Network;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class TimeStampFailureTests
{
    private static AuthorityServer Server => TestAuthority.Shared.Server;

    [Fact]
    public async Task Reports_an_authority_that_is_down() => await ExpectAsync(
        new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{AuthorityServer.FreePort()}/")), "PUB7200");

    [Fact]
    public async Task Reports_an_authority_that_answers_rubbish() => await ExpectAsync(new Uri(Server.Address, "rubbish"), "PUB7201");

    [Fact]
    public async Task Reports_a_time_stamp_of_something_else() =>
        await ExpectAsync(new Uri(Server.Address, "tsa-of-something-else"), "PUB7201");

    [Fact]
    public async Task Asks_a_late_authority_again_and_gives_up()
    {
        var before = Server.Calls("late");
        await ExpectAsync(new Uri(Server.Address, "late"), "PUB7200", timeout: 2);
        Assert.Equal(2, Server.Calls("late") - before);
    }

    [Fact]
    public async Task Does_not_swallow_an_endless_answer() => await ExpectAsync(new Uri(Server.Address, "endless"), "PUB7200");

    [Fact]
    public async Task Asks_again_when_an_authority_is_busy()
    {
        var options = Options(new Uri(Server.Address, "tsa-at-second-try"), 60);
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "finance", options with { Level = SignatureLevel.T });
        Signatures.CheckWithOpenSsl(signed);
    }

    [Fact]
    public async Task Wants_an_authority_for_levels_above_B()
    {
        var findings = new DiagnosticBag();
        using var signer = Signatures.Signer("rsa");
        var options = Signatures.Options() with { Level = SignatureLevel.LTA };
        Assert.Null(await new PdfSigner(signer, options).SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken));
        Assert.Equal(["PUB7011"], findings.Select(finding => finding.Code));
    }

    private static async Task ExpectAsync(Uri authority, string code, double timeout = 30)
    {
        var findings = new DiagnosticBag();
        using var signer = Signatures.Signer("finance");
        var signed = await new PdfSigner(signer, Options(authority, timeout))
            .SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);
        Assert.Null(signed);
        Assert.Equal([code], findings.Select(finding => finding.Code));
    }

    private static SigningOptions Options(Uri authority, double timeout) => Signatures.Options() with
    {
        Level = SignatureLevel.T,
        TimeStampAuthority = authority,
        Network = new NetworkOptions
        {
            Timeout = TimeSpan.FromSeconds(timeout),
            Attempts = 2,
            Pause = TimeSpan.FromMilliseconds(10),
            MaxLength = 32 * 1024,
        },
    };
}
