namespace Publisher.Cli.Tests;

public sealed class SignCommandTests
{
    [Fact]
    public void Signs_with_a_trial_key_and_says_so()
    {
        using var folder = new TemporaryFolder();
        Build(folder);
        var result = PublisherProcess.Run(folder.Path, "sign", "out/2024/bureau", "--trial", "--seal", "ring", "--diagnostics", "short");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning PUB7015", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("disclosure.pdf\n", result.Output, StringComparison.Ordinal);
        var (_, said) = RealTool.Run("pdfsig", "-nocert", folder["out/2024/bureau/disclosure.pdf"]);
        Assert.Contains("Signature is Valid.", said, StringComparison.Ordinal);
        Assert.Contains("试用 TRIAL", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_password_from_the_environment_or_a_file_and_never_asks_a_pipe()
    {
        using var folder = new TemporaryFolder();
        Build(folder);
        RealTool.Run(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-passout", "pass:1234", "-keyout", folder["k.pem"], "-out", folder["c.pem"],
            "-subj", "/CN=Bureau", "-days", "30");
        string[] arguments = ["sign", "out/2024/bureau", "--key", "k.pem", "--cert", "c.pem", "--diagnostics", "short"];
        folder.Write("password", "1234\n");

        Assert.Contains("PUB7103", PublisherProcess.Run(folder.Path, arguments).Error, StringComparison.Ordinal);
        Assert.Contains(
            "PUB7102",
            PublisherProcess.RunWith(new() { ["PUBLISHER_KEY_PASSWORD"] = "4321" }, folder.Path, arguments).Error,
            StringComparison.Ordinal);
        Assert.Equal(0, PublisherProcess.RunWith(new() { ["PUBLISHER_KEY_PASSWORD"] = "1234" }, folder.Path, arguments).ExitCode);
        Assert.Equal(0, PublisherProcess.Run(folder.Path, [.. arguments, "--password-file", "password"]).ExitCode);
    }

    private static void Build(TemporaryFolder folder)
    {
        folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        var result = PublisherProcess.Run(folder.Path, "build", "--templates", Repository.Templates);
        Assert.True(result.ExitCode == 0, result.Error);
    }
}
