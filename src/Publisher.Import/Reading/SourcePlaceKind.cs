namespace Publisher.Import.Reading;

/// <summary>The kinds of places in an imported file.</summary>
internal enum SourcePlaceKind
{
    /// <summary>A paragraph of a word processor's file, counted outside of tables.</summary>
    Paragraph,

    /// <summary>A line of a plain text.</summary>
    Line,

    /// <summary>A table's cell.</summary>
    Cell,

    /// <summary>A page, and a line of it outside of tables.</summary>
    Page,

    /// <summary>Headers and footers.</summary>
    Margin,

    /// <summary>Footnotes and endnotes.</summary>
    Note,

    /// <summary>Comments in the margin.</summary>
    Comment,

    /// <summary>Text that is not printed.</summary>
    Hidden,
}
