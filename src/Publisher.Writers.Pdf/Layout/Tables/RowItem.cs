using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>A row of a table.</summary>
internal sealed class RowItem(TableFlow table, int row) : FlowItem
{
    /// <inheritdoc />
    public override double Height => table.GetHeight(row);

    /// <inheritdoc />
    public override TableFlow Table => table;

    /// <inheritdoc />
    public override bool IsPlaced => table.IsPlaced(row);

    /// <inheritdoc />
    public override double GetX(Page page) => page.Left + table.Left;

    /// <inheritdoc />
    public override void Place(Page page, double y) => table.Place(row, page, y);

    /// <inheritdoc />
    public override double PlacePart(Page page, double y, double room) => table.PlacePart(row, page, y, room);
}
