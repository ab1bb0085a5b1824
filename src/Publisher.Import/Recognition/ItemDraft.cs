namespace Publisher.Import.Recognition;

/// <summary>An item of 分项绩效目标 or 工作保障措施 as it will be written.</summary>
internal sealed class ItemDraft
{
    /// <summary>序号, where it is not the position; null leaves it out.</summary>
    public int? Number { get; init; }

    /// <summary>标签, where the form's numbering does not print it; null leaves it out.</summary>
    public string? Label { get; init; }

    public string? Title { get; set; }

    /// <summary>The paragraphs of 绩效目标.</summary>
    public List<string> Goals { get; } = [];

    /// <summary>The paragraphs of 绩效指标.</summary>
    public List<string> Indicators { get; } = [];

    /// <summary>The paragraphs of 正文.</summary>
    public List<string> Text { get; } = [];
}
