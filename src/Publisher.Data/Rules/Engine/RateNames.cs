namespace Publisher.Data.Rules.Engine;

/// <summary>What the name of an indicator says about how it is measured.</summary>
internal static class RateNames
{
    private static readonly string[] BudgetWords = ["预算", "成本", "费用", "经费", "资金", "支出", "执行率", "执行程度", "控制率", "开支", "造价", "投入"];

    private static readonly string[] ExecutionWords = ["预算", "成本", "执行率", "执行程度", "控制率", "费用"];

    private static readonly string[] PaymentWords = ["到位", "拨付", "支付", "发放", "兑付", "兑现", "结算", "报销", "下达", "拨款"];

    private static readonly string[] QualityWords = ["合格率", "完成率", "达标率", "优良率", "准确率", "验收率", "通过率", "覆盖率"];

    private static readonly string[] TimeWords = ["及时", "按时", "准时", "按期", "时限", "时间", "时效", "期限", "进度", "时长", "周期"];

    private static readonly string[] MomentWords = ["月底", "年底", "年末", "季度", "年内", "当年", "月前", "日前", "月份", "上半年", "下半年"];

    private static readonly string[] LessIsBetterWords =
    [
        "事故", "投诉", "差错", "失误", "违规", "违纪", "违法", "能耗", "排放", "污染", "上访", "进京访", "等待", "时间", "时长", "时限",
        "损失", "伤亡", "死亡", "发病", "感染", "流失", "空置", "缺陷", "故障", "拖欠", "失业", "返贫", "信访", "案件", "下降", "降低", "减少",
        "差评", "负面", "异议", "纠纷", "退货", "退保", "不良", "误差", "延误", "逾期",
    ];

    /// <summary>印刷工作完成率（%） is 印刷工作完成率.</summary>
    public static string WithoutUnit(string name)
    {
        var trimmed = name.AsSpan().Trim();
        foreach (var unit in (ReadOnlySpan<string>)["（%）", "(%)", "（％）", "（百分比）"])
        {
            if (trimmed.EndsWith(unit, StringComparison.Ordinal))
            {
                return trimmed[..^unit.Length].TrimEnd().ToString();
            }
        }

        return trimmed.Length == name.Length ? name : trimmed.ToString();
    }

    public static bool IsRate(string name) =>
        name.EndsWith('率') || name.EndsWith("比例", StringComparison.Ordinal) || name.EndsWith("比重", StringComparison.Ordinal);

    public static bool IsCount(string name) =>
        name.EndsWith("次数", StringComparison.Ordinal) || name.EndsWith("个数", StringComparison.Ordinal)
        || name.EndsWith("份数", StringComparison.Ordinal) || name.EndsWith("人数", StringComparison.Ordinal)
        || name.EndsWith("户数", StringComparison.Ordinal) || name.EndsWith("件数", StringComparison.Ordinal)
        || name.EndsWith("数量", StringComparison.Ordinal);

    public static bool SpeaksOfBudget(string name) => ContainsAny(name, BudgetWords);

    /// <summary>About how much of the budget is spent.</summary>
    public static bool SpeaksOfExecution(string name) => ContainsAny(name, ExecutionWords);

    /// <summary>About handing money on.</summary>
    public static bool SpeaksOfPayment(string name) => ContainsAny(name, PaymentWords);

    /// <summary>Names a time of the year.</summary>
    public static bool NamesTime(string text) => ContainsAny(text, MomentWords);

    public static bool SpeaksOfQuality(string name) => ContainsAny(name, QualityWords);

    public static bool SpeaksOfTime(string name) => ContainsAny(name, TimeWords);

    public static bool LessIsBetter(string name) => ContainsAny(name, LessIsBetterWords);

    public static bool ContainsAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
