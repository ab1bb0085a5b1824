using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests.Building;

public sealed class ShardTests
{
    private static readonly string[] Disclosures = ["2023/a", "2023/b", "2024/a", "2024/b", "2024/c", "2024/教育局"];

    [Fact]
    public async Task Joins_shards_to_what_one_build_makes()
    {
        using var site = new SmallSite(Disclosures);
        await BuildShardsAsync(site, 3);
        var report = await JoinAsync(site, "shard-2", "shard-1", "shard-3");

        Assert.Equal("", report.Print());
        Assert.Equal(Disclosures.Length, report.Built);
        Assert.Equal(await site.BuildCleanAsync(), site.Files());

        // What was joined goes on as if it had been built here.
        Assert.Equal(Disclosures.Length, (await site.BuildAsync()).Kept);
    }

    [Fact]
    public async Task Joins_over_an_earlier_site()
    {
        using var site = new SmallSite([.. Disclosures, "2022/gone"]);
        await site.BuildAsync();
        Directory.Delete(site.Folder["data/2022"], recursive: true);
        site.Replace("data/2024/b/projects/01-材料印刷费.yaml", ">880份", ">881份");
        await BuildShardsAsync(site, 2);
        var report = await JoinAsync(site, "shard-1", "shard-2");

        Assert.Equal((1, 5, 1), (report.Built, report.Kept, report.Removed));
        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Fact]
    public async Task Puts_each_disclosure_into_one_shard_whatever_others_there_are()
    {
        using var site = new SmallSite(Disclosures);
        await BuildShardsAsync(site, 2);
        var first = site.Folder["shard-1"];
        var before = Directory.GetDirectories(first, "*", SearchOption.AllDirectories);
        Directory.Delete(site.Folder["data/2024/c"], recursive: true);
        await BuildShardsAsync(site, 2);

        Assert.Equal(before.Where(path => Path.GetFileName(path) != "c"), Directory.GetDirectories(first, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("missing", "PUB8022: the shard 2/2 is missing")]
    [InlineData("twice", "PUB8023")]
    [InlineData("no shard", "PUB8020")]
    [InlineData("other date", "PUB8021")]
    [InlineData("other site", "PUB8021")]
    [InlineData("other template", "PUB8021")]
    [InlineData("other list", "PUB8021")]
    [InlineData("damaged file", "PUB8025")]
    [InlineData("damaged ledger", "PUB8025")]
    [InlineData("failed", "PUB8024")]
    public async Task Refuses_shards_that_do_not_fit(string slip, string expected)
    {
        using var site = new SmallSite(Disclosures);
        await BuildShardsAsync(site, 2);
        var second = site.Options with { Shard = new ShardNumber(2, 2), Output = site.Folder["shard-2"] };
        string[] shards = ["shard-1", "shard-2"];
        switch (slip)
        {
            case "missing":
                shards = ["shard-1"];
                break;
            case "twice":
                shards = ["shard-1", "shard-1"];
                break;
            case "no shard":
                shards = ["shard-1", "data"];
                break;
            case "other date":
                await site.BuildAsync(second with { Date = DateTimeOffset.UnixEpoch });
                break;
            case "other site":
                site.Folder.Write("data/addresses.yaml", "# 没有\n{}\n");
                break;
            case "other template":
                site.Replace("templates/shared/cover.sbn", "部门预算绩效目标", "部门预算项目绩效目标");
                await site.BuildAsync(second);
                break;
            case "other list":
                site.Add("2024/zz");
                await site.BuildAsync(second);
                break;
            case "damaged file":
                var file = Directory.GetFiles(second.Output, "disclosure.pdf", SearchOption.AllDirectories)[0];
                var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
                bytes[^9] ^= 1;
                await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
                break;
            case "damaged ledger":
                File.AppendAllText(site.Folder["shard-2/shard.ledger"], "x");
                break;
            default:
                foreach (var path in Disclosures)
                {
                    site.Replace($"data/{path}/projects/01-材料印刷费.yaml", "项目名称: ", "项目名称：");
                }

                await site.BuildAsync(second);
                break;
        }

        var report = await JoinAsync(site, shards);
        Assert.Contains(expected, report.Print(site.Folder.Path), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    private static async Task BuildShardsAsync(SmallSite site, int count)
    {
        for (var index = 1; index <= count; index++)
        {
            var report = await site.BuildAsync(site.Options with
            {
                Shard = new ShardNumber(index, count),
                Output = site.Folder[FormattableString.Invariant($"shard-{index}")],
            });
            Assert.False(report.HasErrors, report.Print());
        }
    }

    private static Task<BuildReport> JoinAsync(SmallSite site, params string[] shards) => ShardJoin.RunAsync(
        [.. shards.Select(shard => site.Folder[shard])],
        site.Options,
        TestContext.Current.CancellationToken);
}
