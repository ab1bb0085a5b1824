using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of one numbered item: of 分项绩效目标, of 工作保障措施, of a project's 绩效目标.</summary>
public static class ItemFields
{
    public static FieldDescription Number { get; } =
        new("序号", FieldKind.Number, "印出的序号；不写时按先后顺序编号", "4") { Synonyms = ["编号"] };

    public static FieldDescription Label { get; } =
        new("标签", FieldKind.Text, "代替序号印出的字样；写 \"\" 表示不印", "（一）");

    public static FieldDescription Title { get; } =
        new("标题", FieldKind.Text, "这一条的标题，标点照印", "振兴传统消费。") { Synonyms = ["名称", "导语"] };

    public static FieldDescription Goals { get; } =
        new("绩效目标", FieldKind.Prose, "这一项工作的绩效目标，空行分段", "深化汽车、成品油消费促进活动……") { Synonyms = ["目标"] };

    public static FieldDescription Indicators { get; } =
        new("绩效指标", FieldKind.Prose, "这一项工作的绩效指标，空行分段", "老字号评选认定企业达到100家……") { Synonyms = ["指标"] };

    public static FieldDescription Text { get; } =
        new("正文", FieldKind.Prose, "正文，空行分段", "一段或几段文字") { Synonyms = ["内容"] };

    public static FieldDescription GoalText { get; } =
        new("内容", FieldKind.Text, "目标的内容", "局机关各项工作正常开展") { Synonyms = ["正文", "目标"] };

    public static ImmutableArray<FieldDescription> OfGoalArea { get; } = [Number, Label, Title, Goals, Indicators, Text];

    public static ImmutableArray<FieldDescription> OfSafeguard { get; } = [Number, Label, Title, Text];

    public static ImmutableArray<FieldDescription> OfGoal { get; } = [Number, Label, GoalText];
}
