using System.Text.Json;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Signatures;
using Publisher.Signing.Files;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

/// <summary>Files on the disk: found, replaced whole or left alone; and signatures that a build makes.</summary>
public sealed class SignRunTests : IDisposable
{
    private static readonly DateTimeOffset Date = new(2024, 2, 5, 9, 30, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out/2024/a/disclosure.pdf", 1)]
    [InlineData("out/2024/a", 1)]
    [InlineData("out", 2)]
    [InlineData("out/2024/*/disclosure.pdf", 2)]
    [InlineData("out/20?4/b/*.pdf", 1)]
    public async Task Finds_files_by_what_was_typed(string typed, int count)
    {
        _folder.Write("out/2024/a/disclosure.pdf", SamplePdf.ToBytes());
        _folder.Write("out/2024/b/disclosure.pdf", SamplePdf.ToBytes());
        Assert.Equal(count, (await RunAsync(Request(_folder[typed]), [])).Length);
    }

    [Fact]
    public async Task Leaves_files_alone_when_something_is_wrong()
    {
        var path = _folder.Write("a.pdf", SamplePdf.ToBytes());
        var existing = _folder.Write("there.pdf", "old");
        var request = Request(path);
        await RunAsync(Request(_folder["none/*.pdf"]), ["PUB7006"]);
        await RunAsync(request with { Output = existing }, ["PUB7004"]);
        await RunAsync(request with { Output = _folder["no/such/folder/a.pdf"] }, ["PUB7005"]);
        await RunAsync(request with { Paths = [path, existing], Output = _folder["b.pdf"] }, ["PUB7012"]);
        await RunAsync(request with { Signer = new SignerRequest() }, ["PUB7014"]);
        await RunAsync(request with { Signer = request.Signer with { Trial = true } }, ["PUB7014"]);
        await RunAsync(request with { Signer = request.Signer with { AskPassword = () => "wrong" } }, ["PUB7102"]);
        await RunAsync(request with { Extend = true, TimeStampAuthority = TestAuthority.Shared.Server.Stamps }, ["PUB7009"]);
        await RunAsync(request with { Seal = new SealRequest { Look = "ring", Position = new SealPosition { Page = 99 } } }, ["PUB7007"]);
        await RunAsync(
            request with { Seal = new SealRequest { Look = "ring", Position = new SealPosition { Destination = "不在" } } }, ["PUB7008"]);
        await RunAsync(request with { Seal = new SealRequest { Look = "ring", Words = "\uE123" } }, ["PUB7016"]);

        Assert.Equal(SamplePdf.ToBytes(), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal("old", await File.ReadAllTextAsync(existing, TestContext.Current.CancellationToken));
        Assert.Equal(["a.pdf", "there.pdf"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Single(await RunAsync(request with { Output = existing, Overwrite = true }, []));
    }

    [Fact]
    public async Task Leaves_no_half_file_on_a_full_disk()
    {
        var disk = _folder["disk"];
        Directory.CreateDirectory(disk);
        var (code, _) = RealTool.Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk);
        Assert.SkipUnless(code == 0, "no right to mount a small disk");
        try
        {
            var path = Path.Combine(disk, "a.pdf");
            await File.WriteAllBytesAsync(path, SamplePdf.ToBytes()[..40_000], TestContext.Current.CancellationToken);
            var source = _folder.Write("b.pdf", SamplePdf.ToBytes());
            await RunAsync(Request(source) with { Output = path, Overwrite = true }, ["PUB7005"]);
            Assert.Equal([path], Directory.GetFiles(disk));
            Assert.Equal(40_000, new FileInfo(path).Length);
        }
        finally
        {
            RealTool.Run("umount", disk);
        }
    }

    [Fact]
    public async Task Keeps_the_manifest_true_so_that_builds_keep_what_was_signed_by_hand()
    {
        Assert.Equal(1, (await BuildAsync(null)).Built);
        var unsigned = Sha("sha256");
        await RunAsync(Request(_folder["out"]) with { PublicFolder = _folder["out"] }, []);

        Assert.Equal(unsigned, Sha("unsignedSha256"));
        Assert.NotEqual(unsigned, Sha("sha256"));
        Assert.Equal(1, (await BuildAsync(null)).Kept);
        Assert.Single(Published().Signatures);
    }

    [Fact]
    public async Task Signs_what_is_built_where_the_data_folder_asks_for_it()
    {
        CopyData();
        _folder.Write("data/signing.yaml", $"""
            密钥: {TestAuthority.Shared.Store("rsa")}
            级别: T
            时间戳服务: {TestAuthority.Shared.Server.Stamps}
            事由: 部门预算绩效目标公开
            印章:
              文字: 市示范局
            """);
        var signing = new BuildSigning { Time = Signatures.Options().Time, AskPassword = _ => TestAuthority.Password };
        Assert.Equal(1, (await BuildAsync(signing)).Built);
        Assert.Single(Published().Signatures);
        Signatures.CheckWithPoppler(Published().Bytes.ToArray(), 1);

        // The bytes before the signature are those of any build, and the manifest says so.
        Assert.Equal(1, (await BuildAsync(signing)).Kept);
        var unsigned = Sha("unsignedSha256");
        await BuildAsync(null);
        Assert.Equal(unsigned, Sha("sha256"));
        Assert.Empty(Published().Signatures);
    }

    [Fact]
    public async Task Leaves_a_folder_alone_that_a_build_works_on()
    {
        await BuildAsync(null);
        var request = Request(_folder["out/2024/bureau/disclosure.pdf"]) with { PublicFolder = _folder["out"], Patience = TimeSpan.Zero };
        using (File.Open(_folder["out/.publisher/lock"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Empty(await RunAsync(request, ["PUB8011"]));
            Assert.Empty(Published().Signatures);

            // Elsewhere nobody is in the way.
            Assert.Single(await RunAsync(request with { Output = _folder["signed.pdf"] }, []));
        }

        Assert.Single(await RunAsync(request, []));
        Assert.Equal(1, (await BuildAsync(null)).Kept);
    }

    [Fact]
    public async Task Builds_nothing_when_it_cannot_sign_as_asked()
    {
        CopyData();
        var signing = new BuildSigning { Time = Date, AskPassword = _ => null };
        _folder.Write("data/signing.yaml", $"密钥: {TestAuthority.Shared.Store("rsa")}\n密码: \"1234\"\n");
        Assert.Equal(["PUB3906"], Errors(await BuildAsync(signing)));
        _folder.Write("data/signing.yaml", $"密钥: {TestAuthority.Shared.Store("rsa")}\n");
        Assert.Equal(["PUB7103"], Errors(await BuildAsync(signing)));
        Assert.False(Directory.Exists(_folder["out/2024"]));
    }

    private static IEnumerable<string> Errors(BuildReport report) =>
        report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code);

    private static SignRequest Request(string path) => new()
    {
        Paths = [path],
        PublicFolder = "/nonexistent",
        Signer = new SignerRequest { Key = TestAuthority.Shared.Store("finance"), AskPassword = () => TestAuthority.Password },
        Time = Signatures.Options().Time,
    };

    private static async Task<string[]> RunAsync(SignRequest request, string[] expected)
    {
        var findings = new DiagnosticBag();
        var written = await SignRun.RunAsync(request, findings, TestContext.Current.CancellationToken);
        Assert.Equal(expected, findings.Select(finding => finding.Code));
        Assert.All(written, path => Assert.NotEmpty(new SignedFile(File.ReadAllBytes(path)).Signatures));
        return [.. written];
    }

    private void CopyData() => _folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");

    private async Task<BuildReport> BuildAsync(BuildSigning? signing)
    {
        CopyData();
        return await SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = _folder["data"],
                Templates = Repository.Templates,
                Output = _folder["out"],
                Date = Date,
                Check = true,
                Signing = signing,
            },
            progress: null,
            TestContext.Current.CancellationToken);
    }

    private SignedFile Published() => new(File.ReadAllBytes(_folder["out/2024/bureau/disclosure.pdf"]));

    private string? Sha(string name)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["out/manifest.json"]));
        var file = manifest.RootElement.GetProperty("disclosures")[0].GetProperty("files").EnumerateArray()
            .Single(file => file.GetProperty("path").GetString()!.EndsWith(".pdf", StringComparison.Ordinal));
        return file.GetProperty(name).GetString();
    }
}
