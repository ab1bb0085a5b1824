using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>The numbers that a page adds up, against the open data beside it.</summary>
public sealed class FigureTests(SiteFixture site)
{
    [Theory]
    [InlineData("2024/tangshan-commerce", "41个", "3,207.38万元", "246项")]
    [InlineData("2022/yutian-commerce", "4个", null, null)]
    [InlineData("2021/chengde-commerce", "8个", null, null)]
    public void Adds_up_every_project_once(string folder, string projects, string? budget, string? indicators)
    {
        var (page, tables) = Read(folder);
        var numbers = page.Named("dl").Single(list => (string?)list.Attribute("class") == "web-figures").Named("dd").Select(number => number.Value).ToList();

        Assert.Equal(projects, numbers[0]);
        Assert.StartsWith(tables.Sum(table => Number(table, "预算数_数值") ?? 0).ToString("#,0.######", CultureInfo.InvariantCulture), numbers[1], StringComparison.Ordinal);
        Assert.Equal($"{tables.Sum(table => table.GetProperty("绩效指标").GetArrayLength())}项", numbers[^1]);
        Assert.Equal(budget ?? numbers[1], numbers[1]);
        Assert.Equal(indicators ?? numbers[^1], numbers[^1]);
    }

    [Fact]
    public void Lists_every_project_with_its_amount_and_purpose_and_a_link_to_its_table()
    {
        var (page, tables) = Read("2024/tangshan-commerce");
        var rows = Table(page, "page-budget");

        Assert.Equal(tables.Select(table => Text(table, "项目名称").Trim()), rows.Select(row => row[0].Value));
        Assert.Equal(tables.Select(table => "#" + Text(table, "书签")), rows.Select(row => (string)row[0].Elements().Single().Attribute("href")!));
        Assert.Equal(tables.Select(table => Text(table, "预算数").Trim() + "万元"), rows.Select(row => row[1].Value));
        Assert.All(tables.Zip(rows), pair => Assert.StartsWith(
            Flat(pair.Second[3].Value.TrimEnd('…')), Flat(Text(pair.First, "资金用途")), StringComparison.Ordinal));
        Assert.InRange(rows.Sum(row => decimal.Parse(row[2].Value.TrimEnd('%'), CultureInfo.InvariantCulture)), 98, 102);
    }

    [Fact]
    public void Says_above_every_table_what_the_project_is_for()
    {
        var (page, tables) = Read("2024/tangshan-commerce");
        var lines = page.Descendants().Attributes("data-note").Select(line => line.Value).ToList();

        Assert.Equal(41, lines.Count);
        Assert.Equal("材料印刷费：预算0.75万元，用途：在组织全市商务工作会议和对外经贸交流、推介活动以及调研、座谈等过程中……"[..18], lines[0][..18]);
        Assert.All(tables.Zip(lines), pair => Assert.StartsWith(
            $"{Text(pair.First, "项目名称").Trim()}：预算{Text(pair.First, "预算数").Trim()}万元，用途：", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_the_indicators_of_each_kind()
    {
        var (page, tables) = Read("2024/tangshan-commerce");
        var level1 = "";
        var expected = tables.SelectMany(table => table.GetProperty("绩效指标").EnumerateArray())
            .Select(row => (level1 = row.TryGetProperty("一级指标", out var name) ? name.GetString()! : level1, Text(row, "二级指标")))
            .CountBy(kind => kind)
            .Select(kind => $"{kind.Key.Item1}|{kind.Key.Item2}|{kind.Value}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Table(page, "page-indicators").Select(row => string.Join('|', row.Select(cell => cell.Value))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plans_the_spending_of_all_projects_together()
    {
        var (page, tables) = Read("2024/tangshan-commerce");
        var dates = new[] { "3月底", "6月底", "10月底", "12月底" };
        var sums = new decimal[dates.Length];
        foreach (var table in tables)
        {
            var last = 0m;
            for (var i = 0; i < dates.Length; i++)
            {
                last = Number(table.GetProperty("资金支出计划"), dates[i] + "_数值") ?? last;
                sums[i] += Number(table, "预算数_数值")!.Value * last / 100;
            }
        }

        Assert.Equal(
            dates.Zip(sums, (date, sum) => $"{date}|{sum.ToString("#,0.####", CultureInfo.InvariantCulture)}万元"),
            Table(page, "page-spending").Select(row => $"{row[0].Value}|{row[1].Value}"));
    }

    [Fact]
    public void Does_not_guess_a_unit_that_the_tables_do_not_print()
    {
        var page = Read("2021/chengde-commerce").Page;

        Assert.Equal("各项目预算（原表没有写明单位）", page.Descendants().Single(element => (string?)element.Attribute("id") == "page-budget").Value);
        Assert.DoesNotContain("万元", string.Concat(Table(page, "page-budget").Select(row => row[1].Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_every_picture_with_a_name_and_a_table_behind_it() => Assert.All(
        new[] { "2024/tangshan-commerce", "2022/yutian-commerce", "2021/chengde-commerce" },
        folder =>
        {
            var figures = Read(folder).Page.Named("figure").ToList();
            Assert.Equal(3, figures.Count);
            Assert.All(figures, figure =>
            {
                var picture = Assert.Single(figure.Named("svg"));
                Assert.Equal("img", (string?)picture.Attribute("role"));
                Assert.Equal((string?)figure.Named("figcaption").Single().Attribute("id"), (string?)picture.Attribute("aria-labelledby"));
                Assert.True(picture.Named("rect").Any());
                Assert.NotEmpty(figure.Named("caption").Single().Value);
                Assert.All(figure.Named("th"), header => Assert.NotNull(header.Attribute("scope")));
            });
        });

    private (XDocument Page, IReadOnlyList<JsonElement> Tables) Read(string folder)
    {
        var page = Html.Read(Path.Combine(site.Folder, folder, "index.html"));
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folder, folder, "data.json")));

        // A form may print the same projects in two parts.
        return (page, [.. data.RootElement.GetProperty("部分")[0].GetProperty("项目表").EnumerateArray().Select(table => table.Clone())]);
    }

    /// <summary>The cells of the table behind a picture.</summary>
    private static List<IReadOnlyList<XElement>> Table(XDocument page, string figure) =>
    [
        .. page.Named("figure").Single(element => (string?)element.Attribute("aria-labelledby") == figure)
            .Named("tbody").Single().Named("tr").Select(row => row.Elements().ToList()),
    ];

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static decimal? Number(JsonElement element, string key) => element.TryGetProperty(key, out var number) ? number.GetDecimal() : null;

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
