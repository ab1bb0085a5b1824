using System.Text.Json;
using Publisher.Pipeline.OpenData;

namespace Publisher.Pipeline.Tests;

public sealed class OpenDataFilesTests
{
    private const string Folder = "out/2024/bureau";

    [Fact]
    public async Task Says_what_an_indicator_value_means()
    {
        using var small = new SmallDisclosure();
        small.Replace(SmallDisclosure.Project, "指标值: \">880份\"", "指标值: ≤0.75万元");
        await Build.RunAsync(small.Data, small.Output);
        using var json = JsonDocument.Parse(await ReadAsync(small, "data.json"));
        var project = json.RootElement.GetProperty("部分")[0].GetProperty("项目表")[0];
        var indicator = project.GetProperty("绩效指标")[0];

        Assert.Equal("≤0.75万元", indicator.GetProperty("指标值").GetString());
        Assert.Equal(
            """{"类别":"金额","比较":"不超过","数值":7500,"单位":"元"}""",
            string.Concat(indicator.GetProperty("指标值_解析").GetRawText().Where(character => !char.IsWhiteSpace(character))));
        Assert.Equal("7500", project.GetProperty("预算数_元").GetRawText());
    }

    [Fact]
    public async Task Writes_tables_that_other_programs_read_as_they_were_printed()
    {
        using var small = new SmallDisclosure();
        small.Replace(SmallDisclosure.Project, "项目名称: 材料印刷费", "项目名称: \"材料, \\\"印刷\\\" 费 \"");
        await Build.RunAsync(small.Data, small.Output);
        var projects = OpenDataReaders.Csv(small.Folder[$"{Folder}/projects.csv"]);
        var indicators = OpenDataReaders.Csv(small.Folder[$"{Folder}/indicators.csv"]);

        Assert.Equal("材料, \"印刷\" 费 ", Cell(projects, 1, "项目名称"));
        Assert.Equal("0.75", Cell(projects, 1, "预算数"));
        Assert.Equal("7500", Cell(projects, 1, "预算数_元"));
        Assert.Equal(">880份", Cell(indicators, 1, "指标值"));
        Assert.Equal(("高于", "880", "份"), (Cell(indicators, 1, "指标值_比较"), Cell(indicators, 1, "指标值_数值"), Cell(indicators, 1, "指标值_单位")));
        var bytes = await ReadAsync(small, "projects.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
    }

    [Fact]
    public async Task Describes_its_files_in_the_data_package()
    {
        using var folder = new TemporaryFolder();
        await Build.RunAsync(Repository.Data, folder["out"]);

        var disclosures = new DirectoryInfo(folder["out"]).GetFiles("datapackage.json", SearchOption.AllDirectories);
        Assert.Equal(3, disclosures.Length);
        Assert.All(disclosures, file =>
        {
            OpenDataReaders.AssertPackage(file.DirectoryName!);
            var schema = folder.Write("schema.json", DataSchema.Read());
            var (valid, findings) = OpenDataReaders.Validate(schema, Path.Combine(file.DirectoryName!, "data.json"));
            Assert.True(valid, findings);
        });
    }

    [Fact]
    public async Task Refuses_by_its_schema_what_is_not_such_data()
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var schema = small.Folder.Write("schema.json", DataSchema.Read());
        small.Replace($"{Folder}/data.json", "\"预算数_元\": 7500", "\"预算数_元\": \"7500\"");

        Assert.False(OpenDataReaders.Validate(schema, small.Folder[$"{Folder}/data.json"]).Valid);
    }

    [Fact]
    public async Task Opens_in_a_spreadsheet_without_running_anything()
    {
        using var small = new SmallDisclosure();
        small.Replace(SmallDisclosure.Project, "项目名称: 材料印刷费", "项目名称: \"=1+1\"");
        small.Replace(SmallDisclosure.Project, "三级指标: 印刷数量", "三级指标: \"@SUM(1,1)\"");
        await Build.RunAsync(small.Data, small.Output);
        var projects = OpenDataReaders.OpenInSpreadsheet(small.Folder[$"{Folder}/projects.csv"], small.Folder.Path);
        var indicators = OpenDataReaders.OpenInSpreadsheet(small.Folder[$"{Folder}/indicators.csv"], small.Folder.Path);

        Assert.DoesNotContain([.. projects, .. indicators], cell => cell.StartsWith("formula", StringComparison.Ordinal));
        Assert.Contains("'=1+1", projects);
        Assert.Contains("number 7500", projects);
        Assert.Contains("'@SUM(1,1)", indicators);
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=100%", "'=100%")]
    [InlineData("-", "'-")]
    [InlineData("-5", "-5")]
    [InlineData("+0.50", "+0.50")]
    [InlineData("-12.5%", "-12.5%")]
    [InlineData("-1.2.3", "'-1.2.3")]
    [InlineData("≤5000元", "≤5000元")]
    [InlineData("", "")]
    public void Guards_words_that_a_spreadsheet_would_run(string text, string cell) => Assert.Equal(cell, CsvText.Guard(text));

    private static string Cell(string[][] table, int row, string column) => table[row][Array.IndexOf(table[0], column)];

    private static Task<byte[]> ReadAsync(SmallDisclosure small, string name) =>
        File.ReadAllBytesAsync(small.Folder[$"{Folder}/{name}"], TestContext.Current.CancellationToken);
}
