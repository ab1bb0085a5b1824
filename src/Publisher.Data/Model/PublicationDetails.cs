using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>信息公开: what a public information page says about the document. Everything is optional.</summary>
public sealed record PublicationDetails
{
    public static PublicationDetails None { get; } = new();

    /// <summary>发布机构.</summary>
    public PrintedText? Publisher { get; init; }

    /// <summary>索引号.</summary>
    public PrintedText? IndexNumber { get; init; }

    /// <summary>文号.</summary>
    public PrintedText? DocumentNumber { get; init; }

    /// <summary>主题分类.</summary>
    public PrintedText? Topic { get; init; }

    /// <summary>关键词.</summary>
    public ImmutableArray<PrintedText> Keywords { get; init; } = [];

    /// <summary>摘要.</summary>
    public PrintedText? Summary { get; init; }

    /// <summary>批复日期: when the budget was approved.</summary>
    public DateText? ApprovedOn { get; init; }

    /// <summary>成文日期: the date of the document.</summary>
    public DateText? WrittenOn { get; init; }

    /// <summary>发布日期: the day of publication.</summary>
    public DateText? PublishedOn { get; init; }
}
