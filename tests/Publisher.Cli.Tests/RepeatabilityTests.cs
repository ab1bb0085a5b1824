using System.Security.Cryptography;

namespace Publisher.Cli.Tests;

/// <summary>Same input, same bytes: in another folder, another locale, another time zone, on another day.</summary>
public sealed class RepeatabilityTests
{
    [Fact]
    public void Builds_the_same_bytes_in_another_folder_locale_and_time_zone()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        first.CopyFrom(Path.Combine(Repository.Root, "data", "2024", "tangshan-commerce"), "a/data/2024/tangshan-commerce");
        second.CopyFrom(Path.Combine(Repository.Root, "data", "2024", "tangshan-commerce"), "另一个 文件夹/data/2024/tangshan-commerce");
        first.CopyFrom(Repository.Templates, "a/templates");
        second.CopyFrom(Repository.Templates, "另一个 文件夹/templates");

        var files = Run(first["a"], new() { ["LANG"] = "C", ["TZ"] = "UTC" });
        var others = Run(second["另一个 文件夹"], new() { ["LC_ALL"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai" });

        Assert.Equal(8, files.Keys.Count(path => path.StartsWith("2024/tangshan-commerce/", StringComparison.Ordinal)));
        Assert.Equal(files, others);
    }

    [Fact]
    public void Takes_dates_from_the_commit()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        folder.CopyFrom(Repository.Templates, "templates");
        Git(folder, "init", "-q");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=编辑", "-c", "user.email=editor@example.gov.cn", "commit", "-q", "-m", "首次录入", "--date", "2024-03-01T08:00:00+08:00");
        Assert.Equal(0, PublisherProcess.Run(folder.Path, "build").ExitCode);

        var commit = RealTool.Run("git", "-C", folder.Path, "log", "-1", "--format=%H %cd", "--date=format-local:%a %b %e %H:%M").Output.Split(' ', 2);
        Assert.Contains(commit[0], File.ReadAllText(folder["out/manifest.json"]), StringComparison.Ordinal);
        var info = RealTool.Run("pdfinfo", folder["out/2024/bureau/disclosure.pdf"]).Output;
        Assert.Contains(commit[1].Trim(), info.Split('\n').First(line => line.StartsWith("CreationDate", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        var (code, output) = RealTool.Run("git", ["-C", folder.Path, .. arguments]);
        Assert.True(code == 0, output);
    }

    private static SortedDictionary<string, string> Run(string folder, Dictionary<string, string> environment)
    {
        var result = PublisherProcess.RunWith(environment, folder, "build");
        Assert.True(result.ExitCode == 0, result.Error);
        var output = Path.Combine(folder, "out");
        return new SortedDictionary<string, string>(
            Directory.GetFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(output, file),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}
