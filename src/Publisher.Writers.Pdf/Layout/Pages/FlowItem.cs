using Publisher.Writers.Pdf.Layout.Tables;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>What is put on pages one below the other: a line of text or a row of a table.</summary>
internal abstract class FlowItem
{
    /// <summary>In points, as it would be placed next.</summary>
    public abstract double Height { get; }

    /// <summary>Space above it in points; none at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    public BreakCost BreakBefore { get; set; }

    /// <summary>Names of the place where it stands.</summary>
    public IReadOnlyList<string> Anchors { get; set; } = [];

    /// <summary>The table that it is a row of.</summary>
    public virtual TableFlow? Table => null;

    /// <summary>Whether <see cref="PlacePart"/> has placed the last of it.</summary>
    public virtual bool IsPlaced => false;

    /// <summary>Left edge in points from the page's left edge, for anchors.</summary>
    public abstract double GetX(Page page);

    public abstract void Place(Page page, double y);

    /// <summary>
    /// Places as much as <paramref name="room"/> takes and keeps the rest; returns the height that was used, 0 when
    /// nothing fits or it cannot be split.
    /// </summary>
    public virtual double PlacePart(Page page, double y, double room) => 0;
}
