using Publisher.Data.Forms;

namespace Publisher.Data.Tests.Loading;

/// <summary>Forms as layouts declare them.</summary>
internal static class Forms
{
    /// <summary>Four dates, one part, numbered titles, bookmarks that count on behind three headings.</summary>
    public static FormDefinition Usual { get; } = new()
    {
        SpendingPlan = new SpendingPlanForm(["3月底", "6月底", "10月底", "12月底"], HoldsAmounts: false, HasPercentSign: true),
        ProjectParts = [new("预算项目绩效目标", "绩效目标表", "第二部分")],
        Bookmarks = new BookmarkScheme { SectionPrefix = "_Toc_2_2_", TablePrefix = "_Toc_4_4_", TableOffset = 3, Digits = 10 },
        RequiredIndicatorKeys = ["二级指标", "三级指标", "指标值"],
    };
}
