using Publisher.Data.Forms;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Derivation;

/// <summary>A form that nobody has, as changes of a published one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Changes">What is written otherwise in the layout of the published one.</param>
internal sealed record MadeUpForm(string Name, params (string Old, string New)[] Changes)
{
    private const string Plan = "支出计划:\n  时点: [3月底, 6月底, 10月底, 12月底]\n  数值: 百分比\n  百分号: 有\n";
    private const string Bookmarks = "书签:\n  正文前缀: _Toc_2_2_\n  项目表前缀: _Toc_4_4_\n  项目表起点: 3\n  位数: 10\n";
    private const string Columns = "  一级指标: 9\n  二级指标: 13\n  三级指标: 19\n  绩效指标描述: 19\n  指标值: 16\n  指标值确定依据: 24\n";
    private const string AllRequired = "[项目编码, 项目名称, 预算数, 资金用途, 资金支出计划, 绩效目标, 绩效指标]";

    public static IReadOnlyList<MadeUpForm> All { get; } =
    [
        new(
            "own-labels",
            ("预算数: 预算数", "预算数: 项目总额"),
            ("其中：财政    资金", "其中：当年财政拨款"),
            ("其他资金: 其他资金", "其他资金: 自筹及其他"),
            ("资金支出计划: 资金支出计划（%）", "资金支出计划: 用款计划"),
            (Plan, "支出计划:\n  时点: [3月底, 6月底, 10月底, 12月底]\n  数值: 金额\n"),
            ("表题后缀: 绩效目标表", "表题后缀: 绩效目标申报表"),
            ("分项绩效目标: \"{0}、\"", "分项绩效目标: （{一}）"),
            ("工作保障措施: \"{0}、\"", "工作保障措施: （{一}）")),
        new(
            "five-columns",
            (Bookmarks, "书签: 无\n"),
            (Plan, ""),
            ("  资金支出计划: 资金支出计划（%）\n", ""),
            ("  项目编码: 项目编码\n", ""),
            (Columns, "  一级指标: 12\n  二级指标: 15\n  三级指标: 30\n  指标值: 20\n  指标值确定依据: 23\n"),
            ("  一级指标: 是\n  二级指标: 否", "  一级指标: 否\n  二级指标: 是"),
            (AllRequired, "[项目名称, 预算数, 资金用途, 绩效目标, 绩效指标]")),
        new(
            "joined",
            (Columns, "  一级指标: 1\n  二级指标: 2\n  三级指标: 4\n  绩效指标描述: 2\n  指标值: 2\n  指标值确定依据: 2\n"),
            ("参数:\n", "参数:\n  指标表: 相连\n  目标形式: 分行\n  表头下空行: 是\n  标签单独成行: 是\n"),
            ("  绩效目标: \"{0}.\"", "  绩效目标: 目标{0}"),
            (Plan, "支出计划:\n  时点: [6月底, 9月底, 12月底]\n  数值: 百分比\n  百分号: 无\n"),
            ("合并:\n", "一级指标:\n  产出指标: \"产出\\n指标\"\n  效果指标: \"效果\\n指标\"\n  满意度指标: \"满意度\\n指标\"\n\n合并:\n"),
            ("  二级指标: 否", "  二级指标: [数量指标]")),
        new(
            "other-parts",
            ("  单位: \"\"\n  金额单位: 单位：\n", ""),
            ("标题: 部门整体绩效目标", "标题: \"{年度}年度单位整体目标\""),
            ("标题: 预算项目绩效目标", "标题: 项目支出绩效目标"),
            ("  表题: \"{0}.\"", "  表题: 无"),
            ("  绩效目标: \"{0}.\"", "  绩效目标: （{0}）"),
            ("  绩效目标: 绩效目标\n", "  绩效目标: 绩效目标\n  三级指标: 指标名称\n  指标值确定依据: \"测算\\n依据\"\n"),
            ("金额小数位: 2", "金额小数位: 1")),
        new(
            "two-parts",
            ("  - 编号: 第二部分\n    标题: 预算项目绩效目标\n    表题后缀: 绩效目标表\n",
                "  - 编号: 第二部分\n    标题: 市级项目绩效目标\n    表题后缀: 绩效目标表\n  - 编号: 第三部分\n    标题: 全部项目绩效目标\n    表题后缀: 项目绩效目标表\n"),
            ("  表题: \"{0}.\"", "  表题: \"{一}、\""),
            ("  单位: \"\"\n  金额单位: 单位：\n", "  单位: 填报单位：\n  金额单位: 金额单位：\n"),
            ("  一级指标: 是\n", "  一级指标: [产出指标, 效益指标]\n"),
            (Plan, "支出计划:\n  时点: [上半年, 全年]\n  数值: 百分比\n  百分号: 有\n"),
            (Bookmarks, "书签: 无\n")),
        new(
            "tables-only",
            ("  正文前缀: _Toc_2_2_\n  项目表前缀: _Toc_4_4_\n  项目表起点: 3\n  位数: 10\n", "  正文前缀: s\n  项目表前缀: biao\n  项目表起点: 100\n  位数: 4\n"),
            ("参数:\n", "参数:\n  部分标题: 随第一部分\n"),
            ("  项目名称: 项目名称\n", "  项目名称: 项目\n"),
            ("  资金用途: 预算规模及资金用途\n", "  资金用途: 经费说明\n"),
            ("  绩效目标: 绩效目标\n", "  绩效目标: 预期目标\n"),
            ("合并:\n  一级指标: 是\n", "一级指标: [成果指标, 效益指标, 满意指标]\n\n合并:\n  一级指标: [成果指标]\n"),
            ("  绩效目标: \"{0}.\"", "  绩效目标: 无"),
            ("  单位: \"\"\n", "")) { HasPartOne = false },
        new(
            "no-first-part",
            ("第一部分:\n  编号: 第一部分\n  标题: 部门整体绩效目标\n\n", ""),
            ("  - 编号: 第二部分\n    标题: 预算项目绩效目标\n", "  - 标题: 项目绩效目标\n"),
            ("表题后缀: 绩效目标表", "表题后缀: 目标批复表"),
            ("  表题: \"{0}.\"", "  表题: （{一}）"),
            ("  绩效目标: \"{0}.\"", "  绩效目标: \"{0}、\""),
            (Plan, "支出计划:\n  时点: [一季度, 二季度, 三季度, 四季度]\n  数值: 金额\n"),
            ("参数:\n", "参数:\n  首列宽: 11\n")) { HasPartOne = false },
        new(
            "amounts-in-percent",
            (Bookmarks, "书签: 无\n"),
            ("数值: 百分比\n  百分号: 有\n", "数值: 金额\n"),
            ("其中：财政    资金", "\"其中：财政\\n资金\""),
            ("分项绩效目标: \"{0}、\"", "分项绩效目标: （{一}）"),
            ("工作保障措施: \"{0}、\"", "工作保障措施: （{一}）")),
        new(
            "own-places",
            ("  项目编码: 项目编码\n  项目名称: 项目名称\n", "  项目编码: 编号\n  项目名称: 项目事项\n"),
            ("  资金支出计划: 资金支出计划（%）\n", "  资金支出计划: 进度安排\n"),
            (Plan, "支出计划:\n  时点: [一季度, 二季度, 三季度, 四季度]\n  数值: 百分比\n  百分号: 有\n"),
            ("  表题: \"{0}.\"", "  表题: \"附表{0}：\""),
            ("标题: 部门整体绩效目标", "标题: 部门职责目标"),
            ("编号: 第一部分", "编号: 第一章"),
            ("编号: 第二部分", "编号: 第二章"),
            ("  二级指标: 否", "  二级指标: 是"),
            ("分项绩效目标: \"{0}、\"", "分项绩效目标: 无")),
    ];

    /// <summary>Whether its file has a first part.</summary>
    public bool HasPartOne { get; init; } = true;

    /// <summary>Writes the layout, which begins as a copy of <paramref name="from"/>.</summary>
    public NamedForm Write(string templates, string from)
    {
        Assert.True(LayoutScaffold.Create(templates, Name, from, new DiagnosticBag()));
        var path = Path.Combine(templates, Name, "layout.yaml");
        var text = File.ReadAllText(path);
        foreach (var (old, @new) in Changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        File.WriteAllText(path, text);
        var diagnostics = new DiagnosticBag();
        var forms = NamedForms.ReadAll(templates, diagnostics);
        Assert.Empty(diagnostics.Select(finding => finding.GetMessage(Language.English)));
        return forms.Single(form => form.Name == Name);
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
