namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>A line as it is printed, or the part of one up to a wide gap.</summary>
/// <param name="Text">Its words; blanks that were painted at its ends are kept.</param>
/// <param name="Left">Where its first visible glyph begins.</param>
/// <param name="Right">Where its last visible glyph ends.</param>
/// <param name="Baseline">Its y.</param>
/// <param name="Size">The size of most of its glyphs.</param>
internal sealed record PrintedLine(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>The page, from 1.</summary>
    public int Page { get; init; }

    /// <summary>The line on its page, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The width of what the first line break within it could not part.</summary>
    public double FirstUnit { get; init; }

    /// <summary>The width of the word that it ends in, of letters, digits and signs.</summary>
    public double LastWord { get; init; }

    /// <summary>Where its first bold words begin and end.</summary>
    public (int Start, int End) Bold { get; init; }

    /// <summary>All of it was marked as an artifact.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Other texts stand beside it, so that it neither goes on nor is gone on with.</summary>
    public bool IsAlone { get; init; }

    /// <summary>It is an entry of a table of contents.</summary>
    public bool IsEntry { get; init; }

    public double Width => Right - Left;
}
