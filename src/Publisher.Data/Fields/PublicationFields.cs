using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>The keys of 信息公开.</summary>
public static class PublicationFields
{
    public static FieldDescription Publisher { get; } =
        new("发布机构", FieldKind.Text, "发布这份公开信息的机构", "某某市商务局") { Synonyms = ["发布单位", "发文机关"] };

    public static FieldDescription IndexNumber { get; } =
        new("索引号", FieldKind.Text, "政府信息公开索引号", "\"000014349/2024-00012\"") { Synonyms = ["公开索引号"] };

    public static FieldDescription DocumentNumber { get; } =
        new("文号", FieldKind.Text, "发文字号", "商字〔2024〕5号") { Synonyms = ["发文字号"] };

    public static FieldDescription Topic { get; } =
        new("主题分类", FieldKind.Text, "信息公开的主题分类", "财政预算") { Synonyms = ["主题", "分类"] };

    public static FieldDescription Keywords { get; } =
        new("关键词", FieldKind.List, "网页关键词", "- 绩效目标") { Synonyms = ["关键字", "主题词"] };

    public static FieldDescription Summary { get; } =
        new("摘要", FieldKind.Text, "一两句话的内容摘要", "本局本年度各预算项目的绩效目标") { Synonyms = ["描述", "简介"] };

    public static FieldDescription ApprovedOn { get; } =
        new("批复日期", FieldKind.Date, "预算批复的日期", "2024年2月5日");

    public static FieldDescription WrittenOn { get; } =
        new("成文日期", FieldKind.Date, "文件落款的日期", "2024年2月18日") { Synonyms = ["日期"] };

    public static FieldDescription PublishedOn { get; } =
        new("发布日期", FieldKind.Date, "在网站发布的日期", "2024-02-20") { Synonyms = ["公开日期", "发布时间"] };

    public static ImmutableArray<FieldDescription> All { get; } =
        [Publisher, IndexNumber, DocumentNumber, Topic, Keywords, Summary, ApprovedOn, WrittenOn, PublishedOn];
}
