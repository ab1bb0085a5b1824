using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>
/// Draws the backgrounds and lines of a table's part on one page: each line once and as long as it goes, so that none
/// is doubled and none is seen to be pieced together.
/// </summary>
internal static class TableRules
{
    public static void Draw(TableLayout layout, ReadOnlySpan<RowBand> bands, Page page)
    {
        if (bands.IsEmpty)
        {
            return;
        }

        var left = page.Left + layout.Left;
        DrawBackgrounds(layout, bands, page, left);
        if (layout.Style.InnerBorder > 0)
        {
            DrawHorizontal(layout, bands, page, left);
            DrawVertical(layout, bands, page, left);
        }

        if (layout.Style.OuterBorder is > 0 and var width)
        {
            var (top, bottom) = (bands[0].Y, bands[^1].Y + bands[^1].Height);
            var right = left + layout.Columns[^1];
            var corner = width / 2;
            page.Add(new Stroke(left - corner, top, right + corner, top, width));
            page.Add(new Stroke(left - corner, bottom, right + corner, bottom, width));
            page.Add(new Stroke(left, top, left, bottom, width));
            page.Add(new Stroke(right, top, right, bottom, width));
        }
    }

    private static void DrawBackgrounds(TableLayout layout, ReadOnlySpan<RowBand> bands, Page page, double left)
    {
        for (var i = 0; i < bands.Length; i++)
        {
            for (var column = 0; column < layout.Columns.Length - 1; column++)
            {
                var owner = layout.GetOwner(bands[i].Row, column);
                if (owner < 0 || layout.Cells[owner] is var cell && (cell.Style.Background is null
                    || cell.Grid.Column != column
                    || (i > 0 && layout.GetOwner(bands[i - 1].Row, column) == owner)))
                {
                    continue;
                }

                var last = i;
                while (last + 1 < bands.Length && layout.GetOwner(bands[last + 1].Row, column) == owner)
                {
                    last++;
                }

                var bottom = bands[last].Y + bands[last].Height;
                page.Add(new Fill(left + cell.X, bands[i].Y, cell.Width, bottom - bands[i].Y, cell.Style.Background));
            }
        }
    }

    private static void DrawHorizontal(TableLayout layout, ReadOnlySpan<RowBand> bands, Page page, double left)
    {
        for (var i = 1; i < bands.Length; i++)
        {
            var start = -1;
            for (var column = 0; column < layout.Columns.Length; column++)
            {
                var isEdge = column < layout.Columns.Length - 1
                    && layout.GetOwner(bands[i - 1].Row, column) != layout.GetOwner(bands[i].Row, column);
                if (isEdge && start < 0)
                {
                    start = column;
                }
                else if (!isEdge && start >= 0)
                {
                    page.Add(new Stroke(
                        left + layout.Columns[start], bands[i].Y, left + layout.Columns[column], bands[i].Y,
                        layout.Style.InnerBorder));
                    start = -1;
                }
            }
        }
    }

    private static void DrawVertical(TableLayout layout, ReadOnlySpan<RowBand> bands, Page page, double left)
    {
        for (var column = 1; column < layout.Columns.Length - 1; column++)
        {
            var x = left + layout.Columns[column];
            var start = -1;
            for (var i = 0; i <= bands.Length; i++)
            {
                var isEdge = i < bands.Length
                    && layout.GetOwner(bands[i].Row, column - 1) != layout.GetOwner(bands[i].Row, column);
                if (isEdge && start < 0)
                {
                    start = i;
                }
                else if (!isEdge && start >= 0)
                {
                    var bottom = bands[i - 1].Y + bands[i - 1].Height;
                    page.Add(new Stroke(x, bands[start].Y, x, bottom, layout.Style.InnerBorder));
                    start = -1;
                }
            }
        }
    }
}
