namespace Publisher.Data.Model;

/// <summary>One measure of 工作保障措施.</summary>
public sealed record Safeguard
{
    /// <summary>序号: the position in the list, unless typed.</summary>
    public required int Number { get; init; }

    /// <summary>标签: what is printed in place of the layout's numbering, or null.</summary>
    public PrintedText? Label { get; init; }

    /// <summary>标题: the words that lead the first paragraph, with their full stop; printed in one line with the text.</summary>
    public PrintedText? Lead { get; init; }

    /// <summary>正文.</summary>
    public Prose Text { get; init; } = Prose.Empty;
}
