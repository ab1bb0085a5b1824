using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of disclosure.yaml.</summary>
public static class DisclosureFields
{
    public static FieldDescription Year { get; } =
        new("年度", FieldKind.Number, "预算年度", "2024") { Synonyms = ["年份", "预算年度"] };

    public static FieldDescription Layout { get; } =
        new("版式", FieldKind.Text, "使用 templates/ 下的哪一套版式", "版式文件夹的名称") { Synonyms = ["模板", "版本"] };

    public static FieldDescription Department { get; } =
        new("部门", FieldKind.Text, "公开绩效目标的部门全称", "某某市商务局") { Synonyms = ["部门名称", "单位名称"] };

    public static FieldDescription Title { get; } =
        new("标题", FieldKind.Text, "封面上的标题；不写时由版式拼出", "某某市商务局2024年绩效目标");

    public static FieldDescription Unit { get; } =
        new("单位", FieldKind.Mapping, "各项目表左上角的预算单位", "编码: \"214001\"") { Synonyms = ["预算单位"] };

    public static FieldDescription MoneyUnit { get; } =
        new("金额单位", FieldKind.Text, "各项目表的金额单位", "万元") { Synonyms = ["货币单位", "计量单位"], UsualValues = ["万元", "元"] };

    public static FieldDescription Publication { get; } =
        new("信息公开", FieldKind.Mapping, "网页上的公开信息：索引号、发布日期等", "索引号: \"000014349/2024-00012\"");

    public static FieldDescription OverallGoals { get; } =
        new("总体绩效目标", FieldKind.Section, "部门整体目标之一", "一段或几段文字") { Synonyms = ["总体目标"] };

    public static FieldDescription GoalAreas { get; } =
        new("分项绩效目标", FieldKind.Section, "部门整体目标之二", "- 标题: 振兴传统消费。") { Synonyms = ["分项目标"] };

    public static FieldDescription Safeguards { get; } =
        new("工作保障措施", FieldKind.Section, "部门整体目标之三", "- 标题: 强化落实主体责任。") { Synonyms = ["保障措施"] };

    public static ImmutableArray<FieldDescription> All { get; } =
        [Year, Layout, Department, Title, Unit, MoneyUnit, Publication, OverallGoals, GoalAreas, Safeguards, WaiverFields.Waivers];
}
