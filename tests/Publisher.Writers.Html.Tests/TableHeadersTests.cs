namespace Publisher.Writers.Html.Tests;

/// <summary>HTML §4.9.12.2 on the forms' own shapes: each data cell as its words and the words of its headers.</summary>
public sealed class TableHeadersTests
{
    [Fact]
    public void Finds_the_nearest_label_of_a_form() => Assert.Equal(
        [
            "编码值: 项目编码", "名称值: 项目名称", "0.75: 预算规模 预算数", "0.50: 预算规模 财政资金", "用途: 预算规模", "空: 支出计划 3月底", "100%: 支出计划 12月底",
        ],
        Headers(
            """
            <tr><th>项目编码</th><td colspan="2">编码值</td><th>项目名称</th><td>名称值</td></tr>
            <tr><th rowspan="2">预算规模</th><th>预算数</th><td>0.75</td><th>财政资金</th><td>0.50</td></tr>
            <tr><td colspan="4">用途</td></tr>
            <tr><th rowspan="2">支出计划</th><th scope="col" colspan="2">3月底</th><th scope="col" colspan="2">12月底</th></tr>
            <tr><td colspan="2">空</td><td colspan="2">100%</td></tr>
            """));

    [Fact]
    public void Joins_the_columns_headers_and_the_groups_label() => Assert.Equal(
        ["数量: 一级 二级 产出", "1: 一级 值 产出", "质量: 一级 二级 产出", "2: 一级 值 产出", "满意: 一级 二级 效益", "3: 一级 值 效益"],
        Headers(
            """
            <thead><tr><th rowspan="2">级</th><th colspan="2">一级</th></tr><tr><th>二级</th><th>值</th></tr></thead>
            <tr><th rowspan="2">产出</th><td>数量</td><td>1</td></tr><tr><td>质量</td><td>2</td></tr>
            <tr><th>效益</th><td>满意</td><td>3</td></tr>
            """));

    [Fact]
    public void Lets_a_later_header_of_the_same_column_replace_an_earlier_one() => Assert.Equal(
        ["1: 总 甲", "2: 总 乙", "3: 总 丙"],
        Headers(
            """
            <thead><tr><th colspan="2">总</th></tr><tr><th>甲</th><th>乙</th></tr></thead>
            <tr><td>1</td><td>2</td></tr><tr><th scope="col">丙</th><th scope="row">丁</th></tr><tr><td>3</td><th scope="row">戊</th></tr>
            """));

    [Fact]
    public void Takes_a_header_without_words_for_a_data_cell() => Assert.Equal(
        ["1: 指标 产出", ": 指标", "2: 指标"],
        Headers("<thead><tr><th colspan=\"2\">指标</th></tr></thead><tr><th>产出</th><td>1</td></tr><tr><th scope=\"rowgroup\"> <br/></th><td>2</td></tr>")
            .Select(line => line.Replace("\n", "", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal)));

    [Fact]
    public void Leaves_simple_tables_to_their_scopes()
    {
        var page = Pages.Write(TestDocuments.OfMarkup("<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tr><td>1</td><td>2</td></tr></table>"));
        Assert.DoesNotContain("headers=", page, StringComparison.Ordinal);
    }

    private static List<string> Headers(string rows)
    {
        var page = Pages.Body(Pages.Write(TestDocuments.OfMarkup($"<table>{rows}</table>")));
        var words = page.Descendants("th").ToDictionary(header => (string)header.Attribute("id")!, header => header.Value);
        return
        [
            .. page.Descendants("td").Select(cell =>
                $"{cell.Value}: {string.Join(' ', ((string)cell.Attribute("headers")!).Split(' ').Select(id => words[id]))}"),
        ];
    }
}
