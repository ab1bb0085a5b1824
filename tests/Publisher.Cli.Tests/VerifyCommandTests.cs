using System.Text.Json;

namespace Publisher.Cli.Tests;

public sealed class VerifyCommandTests
{
    private const string Pdf = "out/2024/bureau/disclosure.pdf";

    [Fact]
    public void Names_a_trial_as_what_it_is()
    {
        using var folder = new TemporaryFolder();
        Build(folder);
        var nothing = PublisherProcess.Run(folder.Path, "verify", "no.pdf", "out/2024/bureau", "--lang", "en", "--diagnostics", "short");
        Assert.Equal(1, nothing.ExitCode);
        Assert.Contains("PUB7006", nothing.Error, StringComparison.Ordinal);
        Assert.Contains("disclosure.pdf: NOT VALID", nothing.Output, StringComparison.Ordinal);
        Assert.Equal(0, PublisherProcess.Run(folder.Path, "sign", "out/2024/bureau", "--trial").ExitCode);
        var result = PublisherProcess.Run(folder.Path, "verify", Pdf, "--lang", "zh", "--diagnostics", "short");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("试用 TRIAL，不具效力", result.Output, StringComparison.Ordinal);
        Assert.Contains("PUB7360", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_signed_files_and_the_manifest_sound_until_a_byte_changes()
    {
        using var folder = new TemporaryFolder();
        Build(folder);
        Sign(folder, "out/2024/bureau", "out/manifest.json");
        var result = PublisherProcess.Run(folder.Path, "verify", "out/2024/bureau", "out/manifest.json", "--trust", "c.pem", "--json");

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.GetProperty("sound").GetBoolean());
        var signature = json.RootElement.GetProperty("files")[0].GetProperty("signatures")[0];
        Assert.Equal("B-B", signature.GetProperty("level").GetString());
        Assert.Equal("trusted", signature.GetProperty("identity").GetString());
        var (code, said) = RealTool.Run(
            "openssl", "cms", "-verify", "-binary", "-content", folder["out/manifest.json"], "-inform", "DER",
            "-in", folder["out/manifest.json.p7s"], "-CAfile", folder["c.pem"], "-purpose", "any", "-out", folder["copy"]);
        Assert.True(code == 0, said);

        // The page for readers knows the signed file already.
        var hash = json.RootElement.GetProperty("files")[0].GetProperty("sha256").GetString()!;
        Assert.Contains(hash, File.ReadAllText(folder["out/assets/published.js"]), StringComparison.Ordinal);
        Assert.Contains(hash, File.ReadAllText(folder["out/verify/index.html"]), StringComparison.Ordinal);

        var bytes = File.ReadAllBytes(folder[Pdf]);
        bytes[bytes.Length / 3] ^= 1;
        File.WriteAllBytes(folder[Pdf], bytes);
        File.Delete(folder["out/robots.txt"]);
        folder.Write("out/2024/bureau/more.txt", "x");
        result = PublisherProcess.Run(folder.Path, "verify", Pdf, "out/manifest.json", "--trust", "c.pem", "--diagnostics", "short");
        Assert.Equal(1, result.ExitCode);
        Assert.All(
            (string[])["PUB7322", "PUB7502", "PUB7503", "PUB7505"],
            expected => Assert.Contains(expected, result.Error, StringComparison.Ordinal));

        File.AppendAllText(folder["out/manifest.json"], " ");
        result = PublisherProcess.Run(folder.Path, "verify", "out/manifest.json", "--trust", "c.pem", "--diagnostics", "short");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("PUB7322", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Judges_as_of_another_day()
    {
        using var folder = new TemporaryFolder();
        Build(folder);
        Sign(folder, "out/2024/bureau");
        string[] arguments = ["verify", Pdf, "--diagnostics", "short", "--at"];

        // The certificate is valid for thirty days; whoever trusts it by name trusts its chain, not its age.
        Assert.Contains("PUB7334", PublisherProcess.Run(folder.Path, [.. arguments, "2099-01-31"]).Error, StringComparison.Ordinal);
        Assert.Contains("PUB7336", PublisherProcess.Run(folder.Path, [.. arguments, "2001-01-31T08:00:00+08:00"]).Error, StringComparison.Ordinal);
        Assert.Equal(2, PublisherProcess.Run(folder.Path, [.. arguments, "tomorrow"]).ExitCode);
    }

    [Fact]
    public void Builds_the_commit_that_a_file_names_and_compares()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        var git = GitFolder.Init(folder.Path);
        git.CommitAll();
        Build(folder);
        Sign(folder, "out/2024/bureau");
        string[] arguments = ["verify", Pdf, "--rebuild", "--templates", Repository.Templates, "--trust", "c.pem", "--diagnostics", "short"];
        var same = PublisherProcess.Run(folder.Path, arguments);
        Assert.Contains("PUB7511", same.Error, StringComparison.Ordinal);
        Assert.Equal(0, same.ExitCode);

        // What is committed later does not matter; what was published from files that were never committed does.
        var data = folder["data/2024/bureau/disclosure.yaml"];
        File.WriteAllText(data, File.ReadAllText(data).Replace("消费持续恢复", "消费恢复", StringComparison.Ordinal));
        Build(folder);
        Sign(folder, "out/2024/bureau");
        var other = PublisherProcess.Run(folder.Path, arguments);
        Assert.Contains("PUB7512", other.Error, StringComparison.Ordinal);
        Assert.Equal(1, other.ExitCode);
        Assert.Single(git.Run("worktree", "list").Trim().Split('\n'));
    }

    private static void Sign(TemporaryFolder folder, params string[] paths)
    {
        if (!File.Exists(folder["k.pem"]))
        {
            RealTool.Run(
                "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder["k.pem"], "-out", folder["c.pem"],
                "-subj", "/CN=Bureau", "-days", "30");
        }

        var result = PublisherProcess.Run(folder.Path, ["sign", .. paths, "--key", "k.pem", "--cert", "c.pem", "--diagnostics", "short"]);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private static void Build(TemporaryFolder folder)
    {
        if (!Directory.Exists(folder["data"]))
        {
            folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        }

        var result = PublisherProcess.Run(folder.Path, "build", "--templates", Repository.Templates);
        Assert.True(result.ExitCode == 0, result.Error);
    }
}
