using System.Text;
using System.Text.Json;

namespace Publisher.Pipeline.Tests;

public sealed class OpenDataTests
{
    [Fact]
    public async Task Gives_numbers_beside_printed_texts()
    {
        using var small = new SmallDisclosure();
        small.Replace(SmallDisclosure.Project, "预算数: \"0.75\"", "预算数: \"0.750\"");
        await Build.RunAsync(small.Data, small.Output);
        using var json = JsonDocument.Parse(await ReadAsync(small));

        Assert.Equal(2024, json.RootElement.GetProperty("年度").GetInt32());
        var project = json.RootElement.GetProperty("部分")[0].GetProperty("项目表")[0];
        Assert.Equal("0.750", project.GetProperty("预算数").GetString());
        Assert.Equal(0.75m, project.GetProperty("预算数_数值").GetDecimal());
        var plan = project.GetProperty("资金支出计划");
        Assert.Equal("100%", plan.GetProperty("12月底").GetString());
        Assert.Equal(100, plan.GetProperty("12月底_数值").GetInt32());
        Assert.Equal(">880份", project.GetProperty("绩效指标")[0].GetProperty("指标值").GetString());
    }

    [Fact]
    public async Task Holds_the_data_and_its_sources_inside_the_pdf()
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var pdf = small.Folder["out/2024/bureau/disclosure.pdf"];
        var folder = small.Folder["saved"];
        Directory.CreateDirectory(folder);
        RealTool.Run("pdfdetach", "-saveall", "-o", folder, pdf);

        Assert.Equal(
            ["01-材料印刷费.yaml", "data.json", "disclosure.yaml"],
            Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Equal(await ReadAsync(small), await File.ReadAllBytesAsync(Path.Combine(folder, "data.json"), TestContext.Current.CancellationToken));
        Assert.Equal(
            await File.ReadAllBytesAsync(small.Folder[SmallDisclosure.Project], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(folder, "01-材料印刷费.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Leaves_no_trace_of_a_project_that_is_not_published()
    {
        using var small = new SmallDisclosure();
        await File.WriteAllTextAsync(
            small.Folder["data/2024/bureau/projects/02-密件设备.yaml"], "不公开: 涉密\n", TestContext.Current.CancellationToken);
        await Build.RunAsync(small.Data, small.Output);

        Assert.DoesNotContain("涉密", Encoding.UTF8.GetString(await ReadAsync(small)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "密件设备",
            RealTool.Run("pdfdetach", "-list", small.Folder["out/2024/bureau/disclosure.pdf"]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaces_a_pdf_that_was_damaged_since_it_was_written_when_it_is_checked()
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var pdf = small.Folder["out/2024/bureau/disclosure.pdf"];
        var before = small.Files();
        var bytes = await File.ReadAllBytesAsync(pdf, TestContext.Current.CancellationToken);
        bytes[10] = (byte)'x';
        await File.WriteAllBytesAsync(pdf, bytes, TestContext.Current.CancellationToken);
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Equal((1, false), (report.Built, report.HasErrors));
        Assert.Equal(before, small.Files());
    }

    private static Task<byte[]> ReadAsync(SmallDisclosure small) =>
        File.ReadAllBytesAsync(small.Folder["out/2024/bureau/data.json"], TestContext.Current.CancellationToken);
}
