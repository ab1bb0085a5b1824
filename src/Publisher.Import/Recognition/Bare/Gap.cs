namespace Publisher.Import.Recognition.Bare;

/// <summary>What stands between two characters of a text without marks.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks.</summary>
    Blank,

    /// <summary>A line's end.</summary>
    Line,

    /// <summary>An empty line.</summary>
    Empty,

    /// <summary>A page's end.</summary>
    Page,
}
