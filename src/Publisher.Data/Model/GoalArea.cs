namespace Publisher.Data.Model;

/// <summary>One item of 分项绩效目标: a field of the department's work with its goals and indicators.</summary>
public sealed record GoalArea
{
    /// <summary>序号: the position in the list, unless typed.</summary>
    public required int Number { get; init; }

    /// <summary>标签: what is printed in place of the layout's numbering, or null.</summary>
    public PrintedText? Label { get; init; }

    /// <summary>标题.</summary>
    public PrintedText? Title { get; init; }

    /// <summary>绩效目标.</summary>
    public Prose Goals { get; init; } = Prose.Empty;

    /// <summary>绩效指标.</summary>
    public Prose Indicators { get; init; } = Prose.Empty;

    /// <summary>正文: free paragraphs, where a form has them instead of goals and indicators.</summary>
    public Prose Text { get; init; } = Prose.Empty;
}
