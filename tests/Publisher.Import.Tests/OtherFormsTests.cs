using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>Forms of other places: fewer columns, amounts in the plan, no parts, no codes; nothing of them is in C#.</summary>
public sealed class OtherFormsTests : IDisposable
{
    private static readonly string Layouts = Path.Combine(Repository.Root, "tests", "layouts");

    private readonly TemporaryFolder _folder = new();

    public OtherFormsTests()
    {
        _folder.CopyFrom(Repository.Templates, "templates");
        _folder.CopyFrom(Path.Combine(Layouts, "templates"), "templates");
    }

    private string Templates => _folder["templates"];

    [Theory]
    [InlineData("2024/amount-plan", "amount-plan")]
    [InlineData("2025/tianjin", "tianjin")]
    public async Task Word_file_of_a_build_becomes_the_same_data_again(string path, string layout)
    {
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = Path.Combine(Layouts, "data"), Templates = Templates, Output = _folder["out"] },
            progress: null,
            TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors);
        using var import = Import.OfFile(_folder[$"out/{path}/disclosure.docx"], path, templates: Templates);
        var again = await import.BuildAsync();

        Assert.Equal(layout, import.Result!.Layout);
        Assert.Contains("PUB9101", import.Codes);
        Assert.Empty(import.Leftovers);
        Assert.Equal(Comparable(Path.Combine(Layouts, "data", path)), Comparable(Path.Combine(import.Data, path)));
        Assert.Equal(WordText(_folder[$"out/{path}/disclosure.docx"]), WordText(again));
    }

    [Fact]
    public void Reads_a_text_with_five_columns_and_numbers_left_out()
    {
        using var import = Import.OfText(FiveColumns(8) + " \n \n" + FiveColumns(10) + "[bookmark: _GoBack]\n", "2025/bureau", templates: Templates);

        Assert.Equal("tianjin", import.Result!.Layout);
        Assert.Contains("PUB9101", import.Codes);
        Assert.Empty(import.Leftovers);
        Assert.Equal(10, import.Projects.Count);
        Assert.Contains("PUB9107", import.Codes);
        Assert.Contains("部门: 某某市商务局财务处\n", import.Main, StringComparison.Ordinal);
        Assert.Equal(
            """
            项目名称: 会展资金8
            预算数: "23.38"
            财政资金: "23.38"
            资金用途: 支持展会。
            绩效目标:
              - |
                支持展会不少于十场。
                含线上展会。
              - 扩大影响。
            绩效指标:
              - 一级指标: 产出指标
                二级指标: 数量指标
                三级指标: 展会数量
                绩效指标描述: 展会的场次
                指标值: ≥10场
              - 一级指标: 产出指标
                二级指标: 时效指标
                三级指标: 完成时间
                指标值: 2025年年底前完成
              - 一级指标: 效益指标
                二级指标: 社会效益指标
                三级指标: 观众人数
                指标值: ≥5万人次
              - 一级指标: 效益指标
                二级指标: 社会效益指标
                三级指标: 媒体报道
                指标值: ≧3篇

            """,
            import.Projects[7]);
        Assert.Empty(import.Errors());
    }

    /// <summary>
    /// The published form of a district: the labels promise a plan in percent, the cells hold amounts; lists are numbered in
    /// another way, and there are no bookmarks.
    /// </summary>
    [Fact]
    public async Task Reads_amounts_in_a_plan_of_percentages_as_the_defect_that_they_are()
    {
        var amounts = _folder["templates/amount-plan/layout.yaml"];
        File.WriteAllText(amounts, File.ReadAllText(amounts).Replace("资金支出计划: 资金支出计划", "资金支出计划: 资金支出计划（%）", StringComparison.Ordinal));
        var project = Path.Combine("2024", "amount-plan", "disclosure.yaml");
        _folder.CopyFrom(Path.Combine(Layouts, "data"), "data");
        File.AppendAllText(
            _folder[$"data/{project}"],
            "  - 标题: 稳定外贸\n    绩效目标: |\n      组织企业参展。\n    绩效指标: |\n      参展不少于六家。\n\n工作保障措施:\n  - 标题: 加强领导。\n    正文: |\n      成立小组。\n");
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = _folder["data"], Templates = Templates, Output = _folder["out"], Paths = ["2024/amount-plan"] },
            progress: null,
            TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors);
        using var import = Import.OfFile(_folder["out/2024/amount-plan/disclosure.docx"], "2024/amount-plan");
        var again = await import.BuildAsync();

        Assert.Equal("hebei", import.Result!.Layout);
        Assert.Contains("PUB9101", import.Codes);
        Assert.Empty(import.Leftovers);
        Assert.Contains("标签: （二）\n", import.Main, StringComparison.Ordinal);
        Assert.Equal(
            DataText.WithoutBlanks(WordText(_folder["out/2024/amount-plan/disclosure.docx"])), DataText.WithoutBlanks(WordText(again)));
        Assert.Contains("PUB2121", Validation.Run(new BuildOptions { Data = import.Data, Templates = Repository.Templates, Output = "" })
            .Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
    }

    [Fact]
    public void Says_so_when_no_layout_fits()
    {
        var text = FiveColumns(1);
        var (start, end) = (text.IndexOf("\t预算规模", StringComparison.Ordinal), text.IndexOf("\t绩效目标", StringComparison.Ordinal));
        using var import = Import.OfText(text.Remove(start, end - start), "2025/bureau");

        Assert.Contains("PUB9102", import.Codes);
        Assert.Contains("残缺: 原文没有预算数、预算规模及资金用途", import.Projects[0], StringComparison.Ordinal);
        Assert.Empty(import.Errors());
    }

    [Fact]
    public void Reads_lists_of_part_one_numbered_otherwise_than_the_layout_numbers_them()
    {
        using var import = Import.OfText(
            "第一部分\n部门整体绩效目标\n一、总体绩效目标\n全力完成各项任务。\n二、分项绩效目标\n（一）促进消费\n绩效目标：办好活动。\n1、办节庆。\n2、办展会。\n绩效指标：活动不少于六场。\n（二）稳定外贸\n绩效目标：\n出口增长。\n三、工作保障措施\n（一）完善制度。成立小组，专人负责。\n（二）加强管理，及时支付。\n*另附说明\n",
            layout: "hebei");

        Assert.Equal(
            """
            年度: 2024
            版式: hebei
            部门: 部门名称待补

            总体绩效目标: |
              全力完成各项任务。

            分项绩效目标:
              - 标签: （一）
                标题: 促进消费
                绩效目标: |
                  办好活动。

                  1、办节庆。

                  2、办展会。
                绩效指标: |
                  活动不少于六场。

              - 标签: （二）
                标题: 稳定外贸
                绩效目标: |
                  出口增长。

            工作保障措施:
              - 标签: （一）
                标题: 完善制度。
                正文: |
                  成立小组，专人负责。

              - 标签: （二）
                正文: |
                  加强管理，及时支付。

                  \*另附说明

            """,
            import.Main);
        Assert.Empty(import.Leftovers);
        Assert.Empty(import.Errors());
    }

    [Fact]
    public void Leaves_a_row_over_that_no_layout_knows()
    {
        var text = FiveColumns(1).Replace("\t绩效目标\n", "\t绩效管理\n\t已纳入\n\n\t绩效目标\n", StringComparison.Ordinal);
        using var import = Import.OfText(text, "2025/bureau", layout: "tianjin");

        Assert.Single(import.Projects);
        Assert.Equal(["绩效管理", "已纳入"], import.Leftovers);
    }

    [Theory]
    [InlineData("\t", "")]
    [InlineData(" | ", "| ")]
    public void Reads_texts_whose_lines_are_rows(string separator, string edge)
    {
        string Line(params string[] cells) => edge + string.Join(separator, cells) + (edge.Length > 0 ? " |" : "") + "\n";
        var text = "1.材料印刷费绩效目标表\n"
            + Line("项目编码", "13020024P00706610007L", "项目名称", "材料印刷费")
            + Line("预算规模及资金用途", "预算数", "0.75", "其中：财政资金", "0.75", "其他资金", "")
            + Line("", "印制会议材料", "", "", "", "", "")
            + Line("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底", "", "")
            + Line("", "", "50%", "", "100%", "", "")
            + Line("绩效目标", "1.按时印出", "", "", "", "", "")
            + "\n"
            + Line("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
            + Line("产出指标", "数量指标", "印刷数量", "印刷数量", ">880份", "参会人数");
        using var import = Import.OfText(text, layout: "hebei");

        Assert.Empty(import.Leftovers);
        Assert.Equal(
            """
            项目编码: 13020024P00706610007L
            项目名称: 材料印刷费
            预算数: "0.75"
            财政资金: "0.75"
            资金用途: 印制会议材料
            资金支出计划:
              6月底: 50%
              12月底: 100%
            绩效目标:
              - 按时印出
            绩效指标:
              - 一级指标: 产出指标
                二级指标: 数量指标
                三级指标: 印刷数量
                指标值: ">880份"
                指标值确定依据: 参会人数

            """,
            import.Projects.Single());
    }

    [Fact]
    public void Reads_texts_in_older_encodings()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "published", "yutian-2022.txt"));
        var old = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
        using var import = Import.OfBytes(old, "file.txt", BuiltDisclosures.Yutian);

        Assert.Contains("PUB9029", import.Codes);
        Assert.Equal(
            DataText.OfFolder(Path.Combine(Repository.Data, BuiltDisclosures.Yutian)),
            DataText.OfFolder(Path.Combine(import.Data, BuiltDisclosures.Yutian)));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A table as programs extract it; cells end in empty lines here and there.</summary>
    private static string FiveColumns(int number) =>
        $"[bookmark: _Toc_4_4_{number + 3:0000000000}]{number}.会展资金{number}绩效目标表\n\t323101某某市商务局财务处\n\t单位：万元\n\n"
        + $"\t项目名称\n\t会展资金{number}\n\n\t预算规模及资金用途\n\t预算数\n\t23.38\n\t其中：财政    资金\n\t23.38\n\t其他资金\n\t\n\n\t\n\t支持展会。\n\n"
        + "\t绩效目标\n\t1.支持展会不少于十场。\n\n含线上展会。\n2.扩大影响。\n\n\n \n"
        + "\t一级指标\n\t二级指标\n\t三级指标\n\t绩效指标描述\n\t指标值\n\n"
        + "\t产出指标\n\t数量指标\n\t展会数量\n\t展会的场次\n\n\t≥10场\n\n\t\n\t时效指标\n\t完成时间\n\n\t完成时间\n\t2025年年底前完成\n\n"
        + "\t效益指标\n\t社会效益指标\n\t观众人数\n\t观众人数\n\t≥5万人次\n\n\t效益指标\n\t社会效益指标\n\t媒体报道\n\t媒体报道\n\t≧3篇\n\n\n \n";

    /// <summary>The data, whatever reasons were given for withholding projects.</summary>
    private static IEnumerable<string> Comparable(string folder) => DataText.OfFolder(folder)
        .Select(text => text.StartsWith("不公开:", StringComparison.Ordinal) ? "不公开" : text);

    private static string WordText(string file)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return string.Concat(System.Xml.Linq.XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value));
    }
}
