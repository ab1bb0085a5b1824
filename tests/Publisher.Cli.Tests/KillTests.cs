using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Publisher.Cli.Tests;

/// <summary>
/// A build that is ended by force at any moment leaves each disclosure's old files or its new ones, never some of each, and
/// the next build makes everything right. PUBLISHER_TEST_KILLS gives the number of moments.
/// </summary>
public sealed class KillTests
{
    private const int UsualKills = 12;

    private static readonly int Kills = Environment.GetEnvironmentVariable("PUBLISHER_TEST_KILLS") is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : UsualKills;

    private static readonly string[] Disclosures = ["2023/a", "2024/a", "2024/b", "2024/c"];

    [Fact]
    public async Task Leaves_old_or_new_files_at_every_moment()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Disclosures)
        {
            folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data", "2024", "bureau"), $"data/{path}");
            Replace(folder, path, "disclosure.yaml", "年度: 2024", "年度: " + path[..4]);
        }

        folder.CopyFrom(Repository.Templates, "templates");
        var old = Build(folder, "old");
        foreach (var path in Disclosures)
        {
            Replace(folder, path, "projects/01-材料印刷费.yaml", ">880份", ">881份");
        }

        var clock = Stopwatch.StartNew();
        var @new = Build(folder, "new");
        var usual = clock.Elapsed;
        var (killed, mixed) = (0, 0);
        for (var i = 0; i < Kills; i++)
        {
            Restore(folder);

            // Evenly spread over the build, each at another place than the one before.
            var moment = usual * 1.1 * ((((i * 7919) % Kills) + 0.5) / Kills);
            killed += await RunAndKillAsync(folder, moment) ? 1 : 0;
            var (hasOld, hasNew) = AssertOldOrNew(folder, old, @new);
            mixed += hasOld && hasNew ? 1 : 0;

            var result = PublisherProcess.Run(folder.Path, "build");
            Assert.True(result.ExitCode == 0, result.Error);
            Assert.Equal(@new, FolderContent.Of(folder["out"]));
        }

        TestContext.Current.SendDiagnosticMessage("killed {0} of {1}, {2} between two disclosures", killed, Kills, mixed);

        // How many depends on how busy the machine was while the usual time was taken, and while builds were ended.
        Assert.NotEqual(0, killed);
    }

    private static void Replace(TemporaryFolder folder, string disclosure, string file, string before, string after)
    {
        var path = folder[$"data/{disclosure}/{file}"];
        File.WriteAllText(path, File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Build(TemporaryFolder folder, string output)
    {
        var result = PublisherProcess.Run(folder.Path, "build", "--out", output);
        Assert.True(result.ExitCode == 0, result.Error);
        return FolderContent.Of(folder[output]);
    }

    private static void Restore(TemporaryFolder folder)
    {
        if (Directory.Exists(folder["out"]))
        {
            Directory.Delete(folder["out"], recursive: true);
        }

        folder.CopyFrom(folder["old"], "out");
    }

    /// <summary>Whether the process was still running; SIGKILL leaves it no chance to tidy up.</summary>
    private static async Task<bool> RunAndKillAsync(TemporaryFolder folder, TimeSpan moment)
    {
        using var process = Process.Start(PublisherProcess.Describe([], folder.Path, "build"))!;
        await Task.Delay(moment, TestContext.Current.CancellationToken);
        var isRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return isRunning;
    }

    private static (bool HasOld, bool HasNew) AssertOldOrNew(
        TemporaryFolder folder, SortedDictionary<string, string> old, SortedDictionary<string, string> @new)
    {
        var actual = FolderContent.Of(folder["out"]);
        var (hasOld, hasNew) = (false, false);
        foreach (var path in Disclosures)
        {
            var (isOld, isNew) = (Part(actual, path).SequenceEqual(Part(old, path)), Part(actual, path).SequenceEqual(Part(@new, path)));
            Assert.True(isOld || isNew, $"{path} is neither old nor new");
            hasOld |= isOld;
            hasNew |= isNew;
        }

        // The site's own files are whole, and old or new as well.
        foreach (var name in (string[])["index.html", "manifest.json"])
        {
            Assert.Contains(actual[name], (string[])[old[name], @new[name]]);
        }

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(folder["out/manifest.json"]));
        Assert.Equal(Disclosures.Length, manifest.RootElement.GetProperty("disclosures").GetArrayLength());
        return (hasOld, hasNew);
    }

    private static IEnumerable<KeyValuePair<string, string>> Part(SortedDictionary<string, string> files, string path) =>
        files.Where(file => file.Key.StartsWith(path + "/", StringComparison.Ordinal));
}
