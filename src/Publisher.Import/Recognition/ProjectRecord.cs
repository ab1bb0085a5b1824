namespace Publisher.Import.Recognition;

/// <summary>A project as its file will say it, with what each part of the form prints otherwise.</summary>
internal sealed class ProjectRecord
{
    /// <summary>不公开, or null.</summary>
    public string? WithheldReason { get; init; }

    /// <summary>序号, where it is not the position.</summary>
    public int? Number { get; set; }

    /// <summary>Whether no number is printed though the form has numbers.</summary>
    public bool IsUnnumbered { get; set; }

    /// <summary>所属部分, where it is not all of them.</summary>
    public List<string> Parts { get; set; } = [];

    /// <summary>The project as the first part that has it prints it.</summary>
    public ProjectDraft Content { get; init; } = new();

    /// <summary>The same project in further parts, by part.</summary>
    public SortedDictionary<int, ProjectDraft> Others { get; } = [];

    /// <summary>表题 by part, where it is not name and suffix.</summary>
    public SortedDictionary<int, string> Titles { get; } = [];

    /// <summary>残缺 by part.</summary>
    public SortedDictionary<int, string> Incomplete { get; } = [];
}
