using Publisher.Pipeline.Building;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>What was published is never harmed, and what is not ours is left alone.</summary>
public sealed class OutputSafetyTests
{
    [Fact]
    public async Task Carries_files_of_others_along()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        site.Folder.Write("out/2024/a/说明.txt", "不是我们的");
        site.Folder.Write("out/2024/a/signed/disclosure.pdf.p7s", "signature");
        site.Folder.Write("out/robots.txt", "User-agent: *");
        site.Replace("data/2024/a/projects/01-材料印刷费.yaml", ">880份", ">881份");
        await site.BuildAsync();

        Assert.Equal("不是我们的", File.ReadAllText(site.Folder["out/2024/a/说明.txt"]));
        Assert.Equal("signature", File.ReadAllText(site.Folder["out/2024/a/signed/disclosure.pdf.p7s"]));

        site.Add("2024/b");
        Directory.Delete(site.Folder["data/2024/a"], recursive: true);
        var report = await site.BuildAsync();
        Assert.Equal(1, report.Removed);
        Assert.Equal(
            ["2024/a/signed/disclosure.pdf.p7s", "2024/a/说明.txt"],
            site.Files().Keys.Where(path => path.StartsWith("2024/a", StringComparison.Ordinal)));
        Assert.True(File.Exists(site.Folder["out/robots.txt"]));
    }

    [Fact]
    public async Task Keeps_the_last_good_files_of_a_folder_that_lost_its_main_file()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        File.Delete(site.Folder["data/2024/a/disclosure.yaml"]);
        var report = await site.BuildAsync();

        Assert.True(report.HasErrors);
        Assert.Equal(0, report.Removed);
        Assert.True(File.Exists(site.Folder["out/2024/a/disclosure.pdf"]));
        Assert.Contains("2024/a", File.ReadAllText(site.Folder["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletes_nothing_when_only_some_were_asked_for()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        Directory.Delete(site.Folder["data/2024/a"], recursive: true);
        var report = await site.BuildAsync(site.Options with { Paths = ["2024/b"] });

        Assert.Equal(0, report.Removed);
        Assert.True(File.Exists(site.Folder["out/2024/a/disclosure.pdf"]));
    }

    [Fact]
    public async Task Deletes_what_is_gone_when_its_ledger_was_lost()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        File.WriteAllText(site.Folder["out/.publisher/ledger"], "damaged");
        Directory.Delete(site.Folder["data/2024/a"], recursive: true);
        await site.BuildAsync();

        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Remembers_files_of_a_disclosure_in_error_when_its_ledger_was_lost()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        File.Delete(site.Folder["out/.publisher/ledger"]);
        site.Replace("data/2024/a/projects/01-材料印刷费.yaml", "项目名称: ", "项目名称：");
        Assert.Equal(1, (await site.BuildAsync()).Failed);
        File.Delete(site.Folder["out/.publisher/ledger"]);
        Assert.Equal(1, (await site.BuildAsync()).Failed);
        Directory.Delete(site.Folder["data/2024/a"], recursive: true);
        await site.BuildAsync();

        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Makes_anew_what_an_interrupted_build_was_publishing()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        await site.BuildAsync();
        var before = site.Files();

        // The folder has been exchanged, the ledger not been written; then the data went back to what it was.
        File.WriteAllText(site.Folder["out/2024/a/index.html"], new string('x', (int)new FileInfo(site.Folder["out/2024/a/index.html"]).Length));
        File.WriteAllText(site.Folder["out/.publisher/journal"], "2024/a\02024/b");
        site.Folder.Write("out/.publisher/staging/new/2024/a/disclosure.pdf", "old");
        var report = await site.BuildAsync();

        Assert.Equal((1, 1), (report.Built, report.Kept));
        Assert.Contains(report.Explanations, output => output.Reasons.Contains(new BuildReason(BuildReasonKind.Interrupted)));
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public async Task Puts_a_folder_back_that_was_between_two_renames()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        var before = site.Files();
        Directory.CreateDirectory(site.Folder["out/.publisher/staging/old/2024"]);
        Directory.Move(site.Folder["out/2024/a"], site.Folder["out/.publisher/staging/old/2024/a"]);
        File.WriteAllText(site.Folder["out/.publisher/journal"], "2024/a");

        // Even when the data cannot be built any more.
        site.Replace("data/2024/a/projects/01-材料印刷费.yaml", "项目名称: ", "项目名称：");
        Assert.True((await site.BuildAsync()).HasErrors);
        Assert.Equal(before.Where(file => file.Key.StartsWith("2024", StringComparison.Ordinal)), site.Files().Where(file => file.Key.StartsWith("2024", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Says_who_works_on_the_folder()
    {
        using var site = new SmallSite("2024/a");
        Directory.CreateDirectory(site.Folder["out/.publisher"]);
        using var held = new FileStream(site.Folder["out/.publisher/lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        File.WriteAllText(site.Folder["out/.publisher/holder"], "4711 (web-server)");
        var report = await site.BuildAsync();

        Assert.Contains("error PUB8011", report.Print(site.Folder.Path), StringComparison.Ordinal);
        Assert.Contains("4711 (web-server)", report.Print(site.Folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_for_another_build_to_end()
    {
        using var site = new SmallSite("2024/a");
        Directory.CreateDirectory(site.Folder["out/.publisher"]);
        var held = new FileStream(site.Folder["out/.publisher/lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var notices = new List<string>();
        var build = site.BuildAsync(site.Options with
        {
            Patience = TimeSpan.FromMinutes(1),
            Notify = notice =>
            {
                notices.Add(notice.Code);
                held.Dispose();
            },
        });

        Assert.Equal(1, (await build).Built);
        Assert.Equal(["PUB8010"], notices);
    }

    [Fact]
    public async Task Builds_into_one_folder_from_many_sides_at_once()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        var builds = Enumerable.Range(0, 4).Select(_ => Task.Run(() => site.BuildAsync(site.Options with { Patience = TimeSpan.FromMinutes(2) })));
        var reports = await Task.WhenAll(builds);

        Assert.Equal([0, 0, 0, 2], reports.Select(report => report.Built).Order());
        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Leaves_everything_as_it_was_when_the_disk_is_full()
    {
        using var site = new SmallSite("2024/a");
        using var disk = new SmallDisk(kilobytes: 900);
        Assert.SkipUnless(disk.IsMounted, "Mounting a small disk needs root.");
        var options = site.Options with { Output = Path.Combine(disk.Path, "out") };
        Assert.False((await site.BuildAsync(options)).HasErrors);
        var before = FolderContent.Of(options.Output);
        disk.Fill();
        site.Replace("data/2024/a/projects/01-材料印刷费.yaml", ">880份", ">881份");
        var report = await site.BuildAsync(options);

        Assert.Contains("PUB8012", report.Print(), StringComparison.Ordinal);
        Assert.Equal(before, FolderContent.Of(options.Output).Where(file => !file.Key.Contains("staging", StringComparison.Ordinal)));
        disk.Free();
        Assert.Equal(1, (await site.BuildAsync(options)).Built);
        Assert.DoesNotContain(FolderContent.Of(options.Output).Keys, path => path.Contains("staging", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cleans_away_all_that_is_ours()
    {
        using var site = new SmallSite("2024/a");
        await site.BuildAsync();
        site.Folder.Write("out/.gitignore", "*");
        new OutputFolder(site.Output, site.Output).Clean([]);

        Assert.Equal([".gitignore"], site.Files().Keys);
    }
}
