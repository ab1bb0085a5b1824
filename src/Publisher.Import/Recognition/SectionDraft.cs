namespace Publisher.Import.Recognition;

/// <summary>A section of part one as it will be written.</summary>
internal sealed class SectionDraft
{
    public string? TitleLine { get; set; }

    /// <summary>The paragraphs before the first item; all of them where a section has no items.</summary>
    public List<string> Paragraphs { get; } = [];

    public List<ItemDraft> Items { get; } = [];
}
