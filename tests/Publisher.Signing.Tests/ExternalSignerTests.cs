using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Publisher.Signing.Cms;
using Publisher.Signing.Keys;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class ExternalSignerTests : IDisposable
{
    private const string Sm2 = "1.2.156.10197.1.501";

    private readonly TemporaryFolder _folder = new();
    /// <summary>One time for all, so that a file has one digest; a certificate that a test makes is valid by then.</summary>
    private readonly SigningOptions _options = Signatures.Options() with
    {
        Time = TimeProvider.System.GetUtcNow().AddHours(1),
        Chain = CertificateFile.Load(TestAuthority.Shared.Certificate("ca"), []),
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rsa")]
    [InlineData("finance")]
    public async Task Takes_a_signature_from_a_program(string name)
    {
        // The digest comes as bare bytes on standard input: OpenSSL signs it as it is.
        var signed = await SignAsync(
            $"openssl pkeyutl -sign -inkey {TestAuthority.Shared.Key(name)} -pkeyopt digest:sha256", name, expected: []);

        Signatures.CheckWithOpenSsl(signed!);
        Signatures.CheckWithPoppler(signed!, 1);
    }

    [Fact]
    public async Task Takes_a_whole_cms_signature_from_a_program()
    {
        using var key = Signatures.Signer("rsa");
        var answer = await MakeAnswerAsync(DigestAlgorithm.Sha256, async digest =>
        {
            var attributes = SignedAttributes.Encode(DigestAlgorithm.Sha256, digest, key.Certificate!, "");
            var signature = await key.SignAsync(SHA256.HashData(attributes), [], TestContext.Current.CancellationToken);
            return SignedDataWriter.Encode(key.Certificate!, key.Others, DigestAlgorithm.Sha256, ObjectIdentifiers.Rsa, attributes, signature!);
        });

        var signed = await SignAsync($"cat {answer}", null, expected: []);
        Signatures.CheckWithOpenSsl(signed!);
        Signatures.CheckWithPoppler(signed!, 1);

        var der = await File.ReadAllBytesAsync(answer, TestContext.Current.CancellationToken);
        var pem = _folder.Write("answer.pem", PemEncoding.WriteString("CMS", der));
        Assert.Equal(signed, await SignAsync($"cat {pem}", null, expected: []));
    }

    [Fact]
    public async Task Takes_sm2_with_sm3_as_it_is_and_says_so()
    {
        var (key, certificate) = (_folder["sm2.key"], _folder["sm2.pem"]);
        OpenSsl.Run("ecparam", "-name", "SM2", "-genkey", "-noout", "-out", key);
        OpenSsl.Run("req", "-x509", "-new", "-utf8", "-key", key, "-sm3", "-subj", "/CN=国密印章", "-days", "30", "-out", certificate);
        using var holder = X509CertificateLoader.LoadCertificateFromFile(certificate);
        var answer = await MakeAnswerAsync(DigestAlgorithm.Sm3, digest =>
        {
            var attributes = SignedAttributes.Encode(DigestAlgorithm.Sm3, digest, holder, "");
            OpenSsl.Run(
                "pkeyutl", "-sign", "-inkey", key, "-rawin", "-digest", "sm3", "-in", _folder.Write("attributes", attributes),
                "-out", _folder["sm2.sig"]);
            return Task.FromResult(SignedDataWriter.Encode(
                holder, [], DigestAlgorithm.Sm3, Sm2, attributes, File.ReadAllBytes(_folder["sm2.sig"])));
        });

        var signed = await SignAsync($"cat {answer}", null, ["PUB7125"], DigestAlgorithm.Sm3);
        Assert.NotNull(signed);
        Signatures.CheckWithQpdf(signed);
    }

    [Fact]
    public async Task Rejects_a_cms_signature_of_another_file()
    {
        using var key = Signatures.Signer("rsa");
        var attributes = SignedAttributes.Encode(DigestAlgorithm.Sha256, new byte[32], key.Certificate!, "");
        var signature = await key.SignAsync(SHA256.HashData(attributes), [], TestContext.Current.CancellationToken);
        var answer = _folder.Write(
            "answer", SignedDataWriter.Encode(key.Certificate!, [], DigestAlgorithm.Sha256, ObjectIdentifiers.Rsa, attributes, signature!));

        Assert.Null(await SignAsync($"cat {answer}", null, ["PUB7124"]));
    }

    [Fact]
    public async Task Rejects_a_signature_with_another_key() => Assert.Null(await SignAsync(
        $"openssl pkeyutl -sign -inkey {TestAuthority.Shared.Key("cipher")} -pkeyopt digest:sha256", "rsa", ["PUB7124"]));

    [Fact]
    public async Task Rejects_words_instead_of_a_signature()
    {
        Assert.Null(await SignAsync("echo hello", "rsa", ["PUB7124"]));
        Assert.Null(await SignAsync("echo hello", null, ["PUB7123"]));
        Assert.Null(await SignAsync("true", null, ["PUB7123"]));
    }

    [Fact]
    public async Task Reports_a_program_that_fails()
    {
        var findings = await FindingsAsync("bash -c \"echo PIN locked >&2; exit 3\"", "rsa");
        var finding = Assert.Single(findings);
        Assert.Equal("PUB7121", finding.Code);
        Assert.Equal(["bash", "3", "PIN locked"], finding.Arguments);
    }

    [Fact]
    public async Task Reports_a_program_that_is_not_there() =>
        Assert.Null(await SignAsync("/no/such/signer", "rsa", ["PUB7120"]));

    [Fact(Timeout = 300_000)]
    public async Task Stops_a_program_that_hangs_with_its_children()
    {
        const string Hanging = "sleep 86399";
        Assert.Null(await SignAsync($"bash -c \"{Hanging}; true\"", "rsa", ["PUB7122"], limit: TimeSpan.FromSeconds(2)));

        // The system ends them when it comes to it.
        while (RunningCommands().Contains(Hanging))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The command lines of all processes. One that ended and that nobody asked after has an empty one.</summary>
    private static IEnumerable<string> RunningCommands()
    {
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(process, "cmdline"));
            }
            catch (IOException)
            {
                // It ended while we looked.
                continue;
            }

            yield return line.TrimEnd('\0').Replace('\0', ' ');
        }
    }

    /// <summary>The same file and time give the same digest: it is seen once, answered, and answered again.</summary>
    private async Task<string> MakeAnswerAsync(DigestAlgorithm algorithm, Func<byte[], Task<byte[]>> answer)
    {
        await SignAsync($"tee {_folder["digest"]}", null, ["PUB7123"], algorithm);
        var digest = await File.ReadAllBytesAsync(_folder["digest"], TestContext.Current.CancellationToken);
        Assert.Equal(algorithm.Length, digest.Length);
        return _folder.Write("answer", await answer(digest));
    }

    private async Task<IEnumerable<Diagnostic>> FindingsAsync(string line, string? certificate)
    {
        var findings = new DiagnosticBag();
        await SignAsync(line, certificate, findings, DigestAlgorithm.Sha256, TimeSpan.FromSeconds(60));
        return findings;
    }

    private async Task<byte[]?> SignAsync(
        string line, string? certificate, string[] expected, DigestAlgorithm? algorithm = null, TimeSpan? limit = null)
    {
        var findings = new DiagnosticBag();
        var signed = await SignAsync(
            line, certificate, findings, algorithm ?? DigestAlgorithm.Sha256, limit ?? TimeSpan.FromSeconds(60));
        Assert.Equal(expected, findings.Select(finding => finding.Code));
        return signed;
    }

    private async Task<byte[]?> SignAsync(
        string line, string? certificate, DiagnosticBag findings, DigestAlgorithm algorithm, TimeSpan limit)
    {
        var command = ExternalCommand.Parse(line)! with { TimeLimit = limit };
        using var signer = new ExternalSigner(
            command, certificate is null ? [] : CertificateFile.Load(TestAuthority.Shared.Certificate(certificate), findings), algorithm);
        return await new PdfSigner(signer, _options).SignAsync(SamplePdf.ToBytes(), "a.pdf", findings, TestContext.Current.CancellationToken);
    }
}
