using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of one row of 绩效指标.</summary>
public static class IndicatorFields
{
    public static FieldDescription Level1 { get; } =
        new("一级指标", FieldKind.Text, "一级指标；不写时同上一行", "产出指标")
        {
            Synonyms = ["一级"],
            UsualValues = ["产出指标", "效益指标", "满意度指标"],
        };

    public static FieldDescription Level2 { get; } =
        new("二级指标", FieldKind.Text, "二级指标", "数量指标")
        {
            Synonyms = ["二级"],
            UsualValues =
            [
                "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标",
                "服务对象满意度指标",
            ],
        };

    public static FieldDescription Level3 { get; } =
        new("三级指标", FieldKind.Text, "三级指标：指标的名称", "印刷数量") { Synonyms = ["三级", "指标名称"] };

    public static FieldDescription Description { get; } =
        new("绩效指标描述", FieldKind.Text, "指标的说明；不写时同三级指标，写 \"\" 表示留空", "年印刷证件数量") { Synonyms = ["指标描述", "描述"] };

    public static FieldDescription Value { get; } =
        new("指标值", FieldKind.Text, "指标值，照印；以 > 开头时加引号", "\">880份\"") { Synonyms = ["目标值", "值"] };

    public static FieldDescription Basis { get; } =
        new("指标值确定依据", FieldKind.Text, "指标值的依据", "平均年换证量") { Synonyms = ["确定依据", "依据"] };

    /// <summary>The columns of the table.</summary>
    public static ImmutableArray<FieldDescription> Cells { get; } = [Level1, Level2, Level3, Description, Value, Basis];

    public static ImmutableArray<FieldDescription> All { get; } = [.. Cells, WaiverFields.Waivers];
}
