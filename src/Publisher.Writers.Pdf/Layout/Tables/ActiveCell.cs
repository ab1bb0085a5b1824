namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>A cell whose rows are being placed.</summary>
internal sealed class ActiveCell(CellBox box, double top)
{
    public CellBox Box { get; } = box;

    /// <summary>The first line that has no place yet.</summary>
    public int NextLine { get; set; }

    /// <summary>Upper edge of its part on the current page.</summary>
    public double Top { get; set; } = top;

    /// <summary>Lower edge of its part on the current page so far.</summary>
    public double Bottom { get; set; } = top;

    /// <summary>Whether it began on an earlier page.</summary>
    public bool IsContinued { get; set; }

    public double RestHeight => CellBox.Measure(Box.Lines, NextLine, Box.Lines.Length);
}
