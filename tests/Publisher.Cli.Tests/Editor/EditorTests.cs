using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Tests.Editor;

/// <summary>What an editor of data files sees, by the schemas and settings of this repository.</summary>
public sealed class EditorTests(EditorFixture editor) : IClassFixture<EditorFixture>
{
    private static readonly ImmutableArray<NamedForm> Forms = NamedForms.ReadAll(Repository.Templates, new DiagnosticBag());

    [Fact]
    public async Task Offers_the_nine_second_levels()
    {
        var file = await OpenAsync(EditorFixture.Project.Replace("二级指标: 数量指标", "二级指标: ", StringComparison.Ordinal));
        Assert.Equal(IndicatorFields.Level2.UsualValues, await editor.Server.CompleteAsync(file, line: 12, column: 11));
    }

    [Fact]
    public async Task Offers_the_keys_that_are_left_and_a_whole_row()
    {
        var file = await OpenAsync(EditorFixture.Project + "\n");
        var keys = await editor.Server.CompleteAsync(file, line: 16, column: 1);
        Assert.Contains("其他资金", keys);
        Assert.DoesNotContain("项目名称", keys);
        Assert.DoesNotContain("项目代码", keys);

        file = await OpenAsync(EditorFixture.Project + "  - \n");
        Assert.Contains("新指标", await editor.Server.CompleteAsync(file, line: 16, column: 5));
    }

    [Fact]
    public async Task Offers_every_rule_to_waive()
    {
        var file = await OpenAsync(EditorFixture.Project + "豁免:\n  \n");
        var codes = await editor.Server.CompleteAsync(file, line: 17, column: 3);
        Assert.Equal(Publisher.Data.Rules.RuleSet.All.Select(rule => rule.Code), codes);
    }

    [Fact]
    public async Task Shows_the_description_of_a_key()
    {
        var file = await OpenAsync(EditorFixture.Project);
        Assert.Contains(ProjectFields.SpendingPlan.Description, await editor.Server.HoverAsync(file, line: 6, column: 2), StringComparison.Ordinal);
        Assert.Contains(IndicatorFields.Value.Example, await editor.Server.HoverAsync(file, line: 14, column: 6), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_nothing_in_published_data()
    {
        var files = Directory.EnumerateFiles(Repository.Data, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        var marks = await Task.WhenAll(files.Select(async file =>
            (await editor.Server.OpenAsync(Path.GetRelativePath(Repository.Root, file), await File.ReadAllTextAsync(file)))
                .Select(mark => $"{file}:{mark.Line}: {mark.Message}")));
        Assert.Empty(marks.SelectMany(mark => mark));
    }

    [Theory]
    [InlineData("PUB2001", 16, true, "", "项目什么: 甲\n")]
    [InlineData("PUB2002", 16, true, "", "项目代码: 甲\n")]
    [InlineData("PUB2001", 7, true, "12月底", "全年")]
    [InlineData("PUB2002", 13, true, "    三级指标", "    指标名称")]
    [InlineData("PUB2003", 1, true, "预算数: \"0.75\"\n", "")]
    [InlineData("PUB2003", 11, true, "    指标值: ≥800份\n", "")]
    [InlineData("PUB2004", 2, true, "项目名称: 材料印刷费", "项目名称:")]
    [InlineData("PUB2005", 6, true, "资金用途: 印制材料。", "资金用途:\n  - 印制材料")]
    [InlineData("PUB2006", 7, true, "资金支出计划:\n  12月底: 100%", "资金支出计划:\n  100%")]
    [InlineData("PUB2007", 10, false, "", "分项绩效目标: 扩大消费\n")]
    [InlineData("PUB2008", 3, true, "\"0.75\"\n财", "0.75万元\n财")]
    [InlineData("PUB2009", 16, true, "", "序号: 0\n")]
    [InlineData("PUB2010", 11, false, "", "信息公开:\n  发布日期: 2024年13月1日\n")]
    [InlineData("PUB2011", 1, false, "年度: 2024", "年度: 24")]
    [InlineData("PUB2013", 11, true, "一级指标: 产出指标\n    ", "")]
    [InlineData("PUB2018", 2, true, "", "不公开: 涉密\n")]
    [InlineData("PUB2019", 1, true, "*", "不公开: 否\n")]
    [InlineData("PUB2020", 16, true, "", "所属部分: [第九部分]\n")]
    [InlineData("PUB2392", 17, true, "", "豁免:\n  PUB2107: \"\"\n")]
    [InlineData("PUB2393", 17, true, "", "豁免:\n  PUB9999: 没有这条\n")]
    [InlineData("PUB3900", 2, false, "hebei", "hebie")]
    public async Task Says_of_a_slip_what_validation_says(string code, int line, bool isProject, string before, string after)
    {
        var (folder, marks) = await SpoilAsync(isProject, before, after);
        var finding = Assert.Single(
            editor.Validate()[EditorFixture.FileOf(folder, isProject)], finding => finding.Code == code && LineOf(finding) == line);
        Assert.Contains(marks, mark => mark.Line == line && IsSame(mark.Message, finding));
    }

    /// <summary>What the YAML parser of the server finds, it says in its own words; the place is the same.</summary>
    [Theory]
    [InlineData("PUB1030", 16, true, "", "项目名称: 乙\n")]
    [InlineData("PUB1011", 2, true, "项目名称: 材料", "项目名称：材料")]
    [InlineData("PUB1017", 14, true, "≥800份", ">800份")]
    public async Task Marks_a_slip_of_YAML_where_validation_does(string code, int line, bool isProject, string before, string after)
    {
        var (folder, marks) = await SpoilAsync(isProject, before, after);
        Assert.Contains(editor.Validate()[EditorFixture.FileOf(folder, isProject)], finding => finding.Code == code && LineOf(finding) == line);
        Assert.Contains(marks, mark => mark.Line == line);
    }

    /// <summary>
    /// Every key with every kind of value: a line is marked exactly where the loader refuses it. What only some layouts ask for
    /// is no slip to the schema, which does not know a project's layout.
    /// </summary>
    [Fact]
    public async Task Marks_the_lines_that_the_loader_refuses()
    {
        var cases = FieldShapes.All().Select(shape => (Folder: editor.Write(shape.Disclosure, shape.Project), Shape: shape)).ToArray();
        var refused = editor.Validate();
        var marked = await Task.WhenAll(cases.Select(one => editor.Server.OpenAsync(
            EditorFixture.FileOf(one.Folder, one.Shape.IsProject), one.Shape.IsProject ? one.Shape.Project : one.Shape.Disclosure)));

        Assert.NotEmpty(refused);
        var differences = cases.Zip(marked)
            .Select(pair => (
                pair.First.Shape.Name,
                Refused: Lines(refused[EditorFixture.FileOf(pair.First.Folder, pair.First.Shape.IsProject)].Where(IsOfAllLayouts).Select(LineOf)),
                Marked: Lines(pair.Second.Select(mark => mark.Line))))
            .Where(one => one.Refused != one.Marked)
            .Select(one => $"{one.Name}: refused at {one.Refused}, marked at {one.Marked}")
            .ToArray();
        Assert.True(differences.Length == 0, string.Join('\n', differences));

        static string Lines(IEnumerable<int> lines) => string.Join(' ', lines.Distinct().Order());
    }

    private static bool IsOfAllLayouts(Diagnostic finding) =>
        finding.Code != "PUB2004"
        || Forms.Select(named => named.Form.RequiredProjectKeys.Contains(finding.Arguments[0])).Distinct().Count() == 1;

    private static int LineOf(Diagnostic finding) => finding.Span.File!.GetPosition(finding.Span.Start).Line;

    /// <summary>A schema cannot quote what was typed and writes … in its place.</summary>
    private static bool IsSame(string message, Diagnostic finding)
    {
        for (var quoted = 0; quoted < 1 << finding.Arguments.Length; quoted++)
        {
            var arguments = finding.Arguments.Select((argument, i) => (quoted >> i & 1) == 0 ? argument : "…");
            if (message.StartsWith(DiagnosticCatalogue.Format(finding.Code, [.. arguments], Language.Chinese), StringComparison.Ordinal))
            {
                return message.EndsWith($"（{finding.Code}）", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private async Task<string> OpenAsync(string project)
    {
        var file = EditorFixture.FileOf(editor.Write(EditorFixture.Disclosure, project), isProject: true);
        await editor.Server.OpenAsync(file, project);
        return file;
    }

    /// <param name="isProject">Which file is spoilt.</param>
    /// <param name="before">The words that are replaced; none to add at the end, * for all.</param>
    /// <param name="after">What stands there then.</param>
    private async Task<(string Folder, IReadOnlyList<EditorMark> Marks)> SpoilAsync(bool isProject, string before, string after)
    {
        var good = isProject ? EditorFixture.Project : EditorFixture.Disclosure;
        var bad = before switch { "" => good + after, "*" => after, _ => good.Replace(before, after, StringComparison.Ordinal) };
        Assert.NotEqual(good, bad);
        var folder = isProject ? editor.Write(EditorFixture.Disclosure, bad) : editor.Write(bad, EditorFixture.Project);
        return (folder, await editor.Server.OpenAsync(EditorFixture.FileOf(folder, isProject), bad));
    }
}
