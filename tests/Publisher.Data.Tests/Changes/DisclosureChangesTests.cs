using Publisher.Data.Changes;
using Publisher.Data.Tests.Rules;

namespace Publisher.Data.Tests.Changes;

/// <summary>Two versions of a disclosure, compared as a reader would.</summary>
public sealed class DisclosureChangesTests
{
    [Fact]
    public void Finds_nothing_in_the_same_words() =>
        Assert.Empty(Compare(GoodDisclosure.Files, GoodDisclosure.Files));

    [Fact]
    public void Shows_an_amount_with_both_values() => Assert.Equal(
        ["材料印刷费|预算数|5.25|6.00"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("预算数: \"5.25\"", "预算数: \"6.00\"")));

    [Fact]
    public void Names_the_row_of_an_indicator() => Assert.Equal(
        ["材料印刷费|印刷份数 指标值|≥880份|≥900份"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("≥880份", "≥900份")));

    [Fact]
    public void Names_the_date_of_a_plan() => Assert.Equal(
        ["材料印刷费|资金支出计划 6月底|50%|60%"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("6月底: 50%", "6月底: 60%")));

    [Fact]
    public void Compares_prose_by_sentence() => Assert.Equal(
        ["工作保障措施|强化落实主体责任。 正文|-|建立台账。", "工作保障措施|强化落实主体责任。 正文|按季检查进度，及时整改。|按月检查进度，及时整改。"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("按季检查进度，及时整改。", "按月检查进度，及时整改。建立台账。")).Order(StringComparer.Ordinal));

    [Fact]
    public void Does_not_mistake_another_order_for_a_change() => Assert.Empty(Compare(
        GoodDisclosure.Of(GoodDisclosure.Head, GoodDisclosure.Printing, GoodDisclosure.Training),
        GoodDisclosure.Of(GoodDisclosure.Head, GoodDisclosure.Training, GoodDisclosure.Printing)));

    [Fact]
    public void Does_not_mistake_other_numbers_for_changes()
    {
        var before = GoodDisclosure.Of(GoodDisclosure.Head, GoodDisclosure.Printing, GoodDisclosure.Training);
        var after = GoodDisclosure.Of(GoodDisclosure.Head, GoodDisclosure.Training);

        Assert.Equal(["Removed 材料印刷费 5.25万元"], Compare(before, after));
        Assert.Equal(["Added 材料印刷费 5.25万元"], Compare(after, before));
    }

    [Fact]
    public void Knows_a_project_again_by_its_code_under_another_name() => Assert.Equal(
        ["材料印刷和装订费|项目名称|材料印刷费|材料印刷和装订费"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("材料印刷费", "材料印刷和装订费")));

    [Fact]
    public void Knows_a_project_again_by_its_words_under_another_name_and_code()
    {
        var after = GoodDisclosure.With(GoodDisclosure.With("材料印刷费", "会议费"), "13020024P00706610007L", "13020024P008066100011");

        Assert.Equal(
            ["会议费|项目名称|材料印刷费|会议费", "会议费|项目编码|13020024P00706610007L|13020024P008066100011"],
            Compare(GoodDisclosure.Files, after));
    }

    [Fact]
    public void Says_that_a_project_is_withheld_and_why()
    {
        var after = GoodDisclosure.Of(GoodDisclosure.Head, "不公开: 涉密\n", GoodDisclosure.Training);

        Assert.Equal(["Withheld 材料印刷费 5.25万元 涉密"], Compare(GoodDisclosure.Files, after));
    }

    [Fact]
    public void Shows_a_row_that_came_or_went_as_a_whole()
    {
        const string Row = "  - 一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 场次\n    绩效指标描述: 会议场次\n    指标值: 9场\n    指标值确定依据: 计划\n";
        var after = GoodDisclosure.With("绩效指标:\n  - 一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 印刷份数", $"绩效指标:\n{Row}  - 一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 印刷份数");

        Assert.Equal(["材料印刷费|绩效指标|-|产出指标｜数量指标｜场次｜会议场次｜9场｜计划"], Compare(GoodDisclosure.Files, after));
        Assert.Equal(["材料印刷费|绩效指标|产出指标｜数量指标｜场次｜会议场次｜9场｜计划|-"], Compare(after, GoodDisclosure.Files));
    }

    [Fact]
    public void Does_not_show_what_is_never_printed() => Assert.Empty(
        Compare(GoodDisclosure.Files, GoodDisclosure.With("项目名称: 材料印刷费", "豁免: {PUB2103: 已核对}\n项目名称: 材料印刷费")));

    [Fact]
    public void Shows_the_publication_details() => Assert.Equal(
        ["|发布日期|2024年2月20日|2024年2月21日"],
        Compare(GoodDisclosure.Files, GoodDisclosure.With("2024年2月20日", "2024年2月21日")));

    [Fact]
    public void Keeps_only_what_differs_of_a_long_text()
    {
        var difference = TextDifference.Between("一二三四五六七八九十甲乙丙丁", "一二三四五六七八九十戊乙丙丁").Shorten(3);

        Assert.Equal(new TextDifference("…八九十", "甲", "戊", "乙丙丁"), difference);
    }

    [Fact]
    public void Never_tears_a_character_of_two_halves()
    {
        // 𠮷 and 𠮶 share their first half.
        var difference = TextDifference.Between("\U00020BB7", "\U00020BB6");

        Assert.Equal(new TextDifference("", "\U00020BB7", "\U00020BB6", ""), difference);
    }

    /// <summary>Each difference in a line.</summary>
    private static IEnumerable<string> Compare((string Name, string Text)[] before, (string Name, string Text)[] after) =>
        DisclosureChanges.Between(RuleRun.Load(RuleRun.Form, before), RuleRun.Load(RuleRun.Form, after)).Subjects
            .SelectMany(subject => subject.Changes.IsEmpty
                ? [$"{subject.Kind} {subject.Title} {subject.Budget} {subject.Reason}".TrimEnd()]
                : subject.Changes.Select(change => $"{subject.Title}|{change.Label}|{change.Before ?? "-"}|{change.After ?? "-"}"));
}
