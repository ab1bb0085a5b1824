using Publisher.Signing.Keys;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class KeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static TestAuthority Authority => TestAuthority.Shared;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rsa")]
    [InlineData("finance")]
    public void Reads_pkcs12_with_its_chain(string name)
    {
        using var signer = Load(Authority.Store(name), null, TestAuthority.Password, out var codes);

        Assert.Empty(codes);
        Assert.Contains("市示范局", signer!.Certificate!.Subject, StringComparison.Ordinal);
        Assert.Contains("测试签发机构", Assert.Single(signer.Others).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("finance")]
    public void Reads_pem_that_is_locked(string name)
    {
        OpenSsl.Run("pkcs8", "-topk8", "-in", Authority.Key(name), "-passout", $"pass:{TestAuthority.Password}", "-out", _folder["locked.pem"]);
        using var signer = Load(_folder["locked.pem"], Authority.Certificate(name), TestAuthority.Password, out var codes);

        Assert.Empty(codes);
        Assert.NotNull(signer);
        Load(_folder["locked.pem"], Authority.Certificate(name), "falsch", out codes);
        Assert.Equal(["PUB7102"], codes);
        Load(_folder["locked.pem"], Authority.Certificate(name), null, out codes);
        Assert.Equal(["PUB7103"], codes);
    }

    [Fact]
    public void Reads_key_and_certificates_from_one_pem_file()
    {
        var both = _folder.Write("both.pem", File.ReadAllText(Authority.Key("leader")) + File.ReadAllText(Authority.Certificate("leader")));
        using var signer = Load(both, null, null, out var codes);

        Assert.Empty(codes);
        Assert.Equal("sha384", signer!.Digest.Name);
    }

    [Fact]
    public void Rejects_a_wrong_password() => Expect("PUB7102", Authority.Store("rsa"), null, "密码");

    [Fact]
    public void Asks_for_a_password_that_nobody_gives() => Expect("PUB7103", Authority.Store("rsa"), null, null);

    [Fact]
    public void Rejects_a_key_that_belongs_to_another_certificate() =>
        Expect("PUB7106", Authority.Key("finance"), Authority.Certificate("leader"), null);

    [Fact]
    public void Rejects_a_key_without_a_certificate() => Expect("PUB7105", Authority.Key("rsa"), null, null);

    [Fact]
    public void Rejects_a_certificate_without_a_key() => Expect("PUB7104", Authority.Certificate("rsa"), null, null);

    [Fact]
    public void Rejects_a_file_that_is_not_there() => Expect("PUB7100", _folder["none.p12"], null, null);

    [Fact]
    public void Rejects_a_file_that_is_no_key() => Expect("PUB7101", _folder.Write("x.p12", "no key at all"), null, null);

    [Fact]
    public void Rejects_the_old_lock_of_openssl()
    {
        OpenSsl.Run("rsa", "-traditional", "-aes128", "-in", Authority.Key("rsa"), "-passout", "pass:1234", "-out", _folder["old.pem"]);
        Expect("PUB7111", _folder["old.pem"], null, "1234");
    }

    [Fact]
    public void Never_says_the_password()
    {
        var findings = new DiagnosticBag();
        KeyFile.Load(Authority.Store("rsa"), null, () => "geheim-4711", findings);
        Assert.DoesNotContain(findings, finding => finding.GetMessage(Language.English).Contains("geheim", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("program a \"b c\" 'd\"e'", "program|a|b c|d\"e")]
    [InlineData("  /opt/signer  --slot=''  ", "/opt/signer|--slot=")]
    [InlineData("\"C:\\Program Files\\s.exe\" -k \"\"", "C:\\Program Files\\s.exe|-k|")]
    public void Splits_a_command_line(string line, string expected)
    {
        var command = ExternalCommand.Parse(line)!;
        Assert.Equal(expected, string.Join('|', [command.Program, .. command.Arguments]));
    }

    [Fact]
    public void Finds_no_program_in_an_empty_line() => Assert.Null(ExternalCommand.Parse("   "));

    private static void Expect(string code, string path, string? certificate, string? password)
    {
        Assert.Null(Load(path, certificate, password, out var codes));
        Assert.Equal([code], codes);
    }

    private static ISigner? Load(string path, string? certificate, string? password, out string[] codes)
    {
        var findings = new DiagnosticBag();
        var signer = KeyFile.Load(path, certificate, () => password, findings);
        codes = [.. findings.Select(finding => finding.Code)];
        return signer;
    }
}
