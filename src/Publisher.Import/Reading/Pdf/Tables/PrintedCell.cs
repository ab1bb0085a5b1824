using Publisher.Import.Reading.Pdf.Paragraphs;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>A cell of a row, or the part of a cell merged over several rows that is in this one.</summary>
/// <param name="Column">The column where it begins, from 0.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="IsMerged">Whether it goes over several rows.</param>
internal sealed record PrintedCell(int Column, int ColumnSpan, bool IsMerged)
{
    /// <summary>Whether it is not the first row of a merged cell.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Its lines, from top to bottom.</summary>
    public List<FramedLine> Lines { get; init; } = [];
}
