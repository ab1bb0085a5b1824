namespace Publisher.Import.Tests.Derivation;

/// <summary>Forms in which many facts vary at once, each drawn from what real forms do.</summary>
internal static class MixedForms
{
    private const string Columns = "  一级指标: 9\n  二级指标: 13\n  三级指标: 19\n  绩效指标描述: 19\n  指标值: 16\n  指标值确定依据: 24\n";
    private const string Plan = "支出计划:\n  时点: [3月底, 6月底, 10月底, 12月底]\n  数值: 百分比\n  百分号: 有\n";
    private const string Bookmarks = "  正文前缀: _Toc_2_2_\n  项目表前缀: _Toc_4_4_\n  项目表起点: 3\n  位数: 10\n";
    private const string Parts = "  - 编号: 第二部分\n    标题: 预算项目绩效目标\n    表题后缀: 绩效目标表\n";

    /// <summary>Where a layout says something, and what it may say there.</summary>
    private static readonly (string Old, string[] New)[] Facts =
    [
        ("  表题: \"{0}.\"", ["  表题: \"{0}.\"", "  表题: \"{0}、\"", "  表题: （{一}）", "  表题: 无", "  表题: \"附件{0}：\""]),
        ("  绩效目标: \"{0}.\"", ["  绩效目标: \"{0}.\"", "  绩效目标: （{0}）", "  绩效目标: \"{0}、\"", "  绩效目标: 无"]),
        ("分项绩效目标: \"{0}、\"", ["分项绩效目标: \"{0}、\"", "分项绩效目标: （{一}）", "分项绩效目标: \"{0}.\""]),
        ("工作保障措施: \"{0}、\"", ["工作保障措施: \"{0}、\"", "工作保障措施: （{一}）", "工作保障措施: \"{一}、\""]),
        ("  项目编码: 项目编码\n", ["  项目编码: 项目编码\n", "", "  项目编码: 项目代号\n"]),
        ("  资金支出计划: 资金支出计划（%）\n", ["  资金支出计划: 资金支出计划\n", "  资金支出计划: 分期用款\n"]),
        (Plan, [Plan, "支出计划:\n  时点: [6月底, 9月底, 12月底]\n  数值: 金额\n", "支出计划:\n  时点: [上半年, 全年]\n  数值: 百分比\n  百分号: 无\n"]),
        ("  单位: \"\"\n  金额单位: 单位：\n", ["  单位: \"\"\n  金额单位: 单位：\n", "", "  金额单位: 金额单位：\n", "  单位: 预算单位：\n  金额单位: 单位：\n"]),
        (Columns, [Columns, "  一级指标: 12\n  二级指标: 15\n  三级指标: 30\n  指标值: 20\n  指标值确定依据: 23\n", "  一级指标: 12\n  二级指标: 18\n  三级指标: 25\n  绩效指标描述: 25\n  指标值: 20\n"]),
        ("  一级指标: 是\n", ["  一级指标: 是\n", "  一级指标: 否\n", "  一级指标: [产出指标]\n", "  一级指标: [产出指标, 效益指标]\n"]),
        ("  二级指标: 否", ["  二级指标: 否", "  二级指标: 是", "  二级指标: [数量指标]"]),
        ("  财政资金: 其中：财政    资金\n", ["  财政资金: 其中：财政    资金\n", "  财政资金: 本级财力安排\n"]),
        ("  预算数: 预算数\n", ["  预算数: 预算数\n", "  预算数: 安排总额\n"]),
        (Bookmarks, [Bookmarks, "  正文前缀: a\n  项目表前缀: b\n  项目表起点: 0\n  位数: 2\n"]),
        (Parts, [Parts, "  - 编号: 第二部分\n    标题: 项目支出目标\n    表题后缀: 绩效目标申报表\n",
            Parts + "  - 编号: 第三部分\n    标题: 全部项目目标\n    表题后缀: 项目目标表\n"]),
        ("金额小数位: 2", ["金额小数位: 2", "金额小数位: 0", "金额小数位: 4"]),
        ("参数:\n", ["参数:\n", "参数:\n  标签单独成行: 是\n", "参数:\n  表头下空行: 是\n"]),
    ];

    /// <summary>The form of a number: every number gives another mixture.</summary>
    public static MadeUpForm Make(int number)
    {
        var state = (uint)number + 1;
        var changes = new List<(string, string)>();
        foreach (var (old, choices) in Facts)
        {
            // Numerical Recipes' generator: enough to mix choices, and the same on every machine.
            state = (state * 1664525) + 1013904223;
            changes.Add((old, choices[(state >> 16) % choices.Length]));
        }

        var isWithoutPlan = (state >> 8) % 4 == 0;
        if (isWithoutPlan)
        {
            changes[5] = (changes[5].Item1, "");
            changes[6] = (changes[6].Item1, "");
        }

        var required = new[] { changes[4].Item2.Length == 0 ? "" : "项目编码, ", "项目名称, 预算数, 资金用途, ", isWithoutPlan ? "" : "资金支出计划, ", "绩效目标, 绩效指标" };
        changes.Add(("[项目编码, 项目名称, 预算数, 资金用途, 资金支出计划, 绩效目标, 绩效指标]", $"[{string.Concat(required)}]"));
        return new MadeUpForm(FormattableString.Invariant($"mixed-{number}"), [.. changes]);
    }
}
