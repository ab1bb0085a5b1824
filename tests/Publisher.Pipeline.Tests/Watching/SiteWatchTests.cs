using System.Collections.Concurrent;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Watching;

namespace Publisher.Pipeline.Tests.Watching;

public sealed class SiteWatchTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Long enough for a build that nobody wanted to begin.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(400);

    [Theory]
    [InlineData("in place")]
    [InlineData("by renaming")]
    [InlineData("by a backup file")]
    public async Task Builds_after_a_save(string how)
    {
        using var small = new SmallDisclosure();
        await using var watch = await Watch.StartAsync(small);
        var file = small.Folder[SmallDisclosure.Project];
        var text = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace(">880份", ">881份", StringComparison.Ordinal);
        switch (how)
        {
            case "in place":
                await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
                break;
            case "by renaming":
                await File.WriteAllTextAsync(file + ".tmp", text, TestContext.Current.CancellationToken);
                File.Move(file + ".tmp", file, overwrite: true);
                break;
            case "by a backup file":
                File.Move(file, file + "~");
                await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
                File.Delete(file + "~");
                break;
        }

        await watch.UntilAsync(() => Page(small).Contains("881份", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Makes_few_builds_of_five_hundred_changes()
    {
        using var small = new SmallDisclosure();
        var text = await File.ReadAllTextAsync(small.Folder[SmallDisclosure.Project], TestContext.Current.CancellationToken);
        await using var watch = await Watch.StartAsync(small);
        for (var i = 0; i < 500; i++)
        {
            // As git does it: a file after the other, with a pause now and then.
            small.Folder.Write($"data/2024/bureau/notes/{i:000}.txt", "说明");
            if (i % 100 == 50)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        small.Folder.Write(SmallDisclosure.Project, text.Replace(">880份", ">999份", StringComparison.Ordinal));
        await watch.UntilAsync(() => Page(small).Contains("999份", StringComparison.Ordinal));

        // The first build stands for the start; a slow machine may take the burst for several.
        Assert.InRange(watch.Builds.Count, 2, 50);
    }

    [Fact]
    public async Task Notices_disclosures_that_come_and_go()
    {
        using var small = new SmallDisclosure();
        await using var watch = await Watch.StartAsync(small);
        small.Folder.CopyFrom(small.Folder["data/2024/bureau"], "data/2024/second");
        await watch.UntilAsync(() => Index(small).Contains("2024/second", StringComparison.Ordinal));
        Directory.Delete(small.Folder["data/2024/second"], recursive: true);
        await watch.UntilAsync(() => !Index(small).Contains("2024/second", StringComparison.Ordinal));
        Directory.Move(small.Folder["data/2024/bureau"], small.Folder["data/2024/renamed"]);
        await watch.UntilAsync(() => Index(small).Contains("2024/renamed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notices_changes_of_layouts()
    {
        using var small = new SmallDisclosure();
        small.Folder.CopyFrom(Repository.Templates, "templates");
        await using var watch = await Watch.StartAsync(small, small.Folder["templates"]);
        small.Replace("templates/shared/cover.sbn", "部门预算绩效目标", "部门预算项目绩效目标");

        await watch.UntilAsync(() => Page(small).Contains("部门预算项目绩效目标", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reports_an_error_until_it_is_repaired()
    {
        using var small = new SmallDisclosure();
        small.Folder.CopyFrom(small.Folder["data/2024/bureau"], "data/2024/second");
        await using var watch = await Watch.StartAsync(small);
        small.Replace(SmallDisclosure.Project, "项目名称: ", "项目名称：");
        await watch.UntilAsync(() => watch.Last.HasErrors);
        var other = small.Folder["data/2024/second/projects/01-材料印刷费.yaml"];
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken)).Replace(">880份", ">1份", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await watch.UntilAsync(() => watch.Last is { Built: 1, Failed: 1 });
        small.Replace(SmallDisclosure.Project, "项目名称：", "项目名称: ");
        await watch.UntilAsync(() => !watch.Last.HasErrors);
    }

    [Fact]
    public async Task Takes_no_notice_of_hidden_files()
    {
        using var small = new SmallDisclosure();
        await using var watch = await Watch.StartAsync(small);
        small.Folder.Write("data/2024/bureau/projects/.01.yaml.swp", "x");
        small.Folder.Write("data/.git/index", "x");
        small.Folder.Write("data/2024/bureau/projects/01.yaml~", "x");
        await Task.Delay(Silence, TestContext.Current.CancellationToken);

        Assert.Single(watch.Builds);
    }

    [Fact]
    public async Task Says_that_there_is_nothing_to_watch()
    {
        var builds = new List<WatchedBuild>();
        using var folder = new TemporaryFolder();
        var options = new BuildOptions { Data = folder["nowhere"], Templates = Repository.Templates, Output = folder["out"] };
        await SiteWatch.RunAsync(options, builds.Add, drafted: null, TestContext.Current.CancellationToken);

        Assert.Equal("PUB8130", Assert.Single(Assert.Single(builds).Report.Diagnostics).Code);
    }

    private static string Page(SmallDisclosure small) => File.ReadAllText(small.Folder["out/2024/bureau/index.html"]);

    private static string Index(SmallDisclosure small) => File.ReadAllText(small.Folder["out/index.html"]);

    /// <summary>A watch that runs beside the test.</summary>
    private sealed class Watch : IAsyncDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private readonly SemaphoreSlim _built = new(0);
        private Task _run = Task.CompletedTask;

        public ConcurrentQueue<BuildReport> Builds { get; } = new();

        public BuildReport Last => Builds.Last();

        public static async Task<Watch> StartAsync(SmallDisclosure small, string? templates = null)
        {
            var watch = new Watch();
            var options = new BuildOptions { Data = small.Data, Templates = templates ?? Repository.Templates, Output = small.Output, Date = Build.Date };
            watch._run = SiteWatch.RunAsync(options, watch.Add, drafted: null, watch._end.Token);
            await watch.UntilAsync(() => true);
            return watch;
        }

        /// <summary>Waits until a build has made the condition true.</summary>
        public async Task UntilAsync(Func<bool> condition)
        {
            do
            {
                Assert.True(await _built.WaitAsync(Limit, TestContext.Current.CancellationToken), "There was no build in time.");
            }
            while (!condition());
        }

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run);
            _end.Dispose();
            _built.Dispose();
        }

        private void Add(WatchedBuild build)
        {
            Builds.Enqueue(build.Report);
            _built.Release();
        }
    }
}
