using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of a section of part one that says more than its text or its items.</summary>
public static class SectionFields
{
    public static FieldDescription TitleLine { get; } =
        new("标题行", FieldKind.Text, "正文之前单独成行的标题", "某某县商务局工作保障措施");

    public static FieldDescription Text { get; } =
        new("正文", FieldKind.Prose, "正文，空行分段", "一段或几段文字") { Synonyms = ["内容"] };

    public static FieldDescription Introduction { get; } =
        new("引言", FieldKind.Prose, "第一条之前的文字，空行分段", "现将绩效目标说明如下：") { Synonyms = ["导语", "前言"] };

    public static FieldDescription Items { get; } =
        new("条目", FieldKind.List, "各条内容", "- 标题: 振兴传统消费。") { Synonyms = ["项目", "条款"] };

    /// <summary>Of 总体绩效目标.</summary>
    public static ImmutableArray<FieldDescription> OfText { get; } = [TitleLine, Text];

    /// <summary>Of 分项绩效目标 and 工作保障措施.</summary>
    public static ImmutableArray<FieldDescription> OfItems { get; } = [TitleLine, Introduction, Items];
}
