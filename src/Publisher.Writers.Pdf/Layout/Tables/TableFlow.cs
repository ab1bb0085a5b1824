using System.Runtime.InteropServices;
using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>
/// Puts the rows of a table on pages. At a page's end its box is closed and opened again on the next page below the
/// repeated head; a cell that is parted has its text in the first part, or, where that has no room, goes on in the
/// next.
/// </summary>
internal sealed class TableFlow(TableLayout layout)
{
    /// <summary>For sums of row heights, in points.</summary>
    internal const double Tolerance = 0.01;

    /// <summary>
    /// A head higher than this part of a page would leave too little for the rows: it is not repeated.
    /// </summary>
    private const double MaxHead = 0.4;

    private readonly List<ActiveCell> _active = [];
    private readonly List<RowBand> _bands = [];
    private readonly List<(int Order, int Sequence, PlacedText Text)> _texts = [];
    private Page? _page;
    private int _nextRow;

    /// <summary>Rows before this one stand beside text that was parted.</summary>
    private int _ownUntil;
    private bool _isInsideRow;

    public double Left => layout.Left;

    public bool IsFinished => _nextRow == layout.RowCount;

    /// <summary>What stands above the next row on a new page.</summary>
    public double RepeatedHeight => _page is not null && RepeatsHeadOn(_page) ? layout.HeadHeight : 0;

    private double Padding => layout.Style.VerticalPadding;

    /// <summary>
    /// How high a row would be, placed now: more than measured when a cell's text was parted above it.
    /// </summary>
    public double GetHeight(int row)
    {
        var isRest = _isInsideRow && row == _nextRow;
        var height = isRest ? 0 : GetHeight(row, row + 1);
        foreach (var cell in _active)
        {
            if (cell.Box.EndRow == row + 1)
            {
                var before = cell.Bottom - cell.Top + GetHeightBetween(_nextRow, row, isRest);
                height = Math.Max(height, cell.RestHeight + (2 * Padding) - before);
            }
        }

        return Math.Max(height, GetHeightOfComing(row));
    }

    public void Place(int row, Page page, double y)
    {
        var height = GetHeight(row);
        Open(row, page, y);
        AddBand(row, y, height);
        Finish(row);
    }

    /// <summary>
    /// Places as many lines as have room of a row's cells and of those that reach over it; the height used, 0: none
    /// has. With the last line of its own cells the row is done, and cells that reach over it go on beside the next
    /// rows.
    /// </summary>
    public double PlacePart(int row, Page page, double y, double room)
    {
        Open(row, page, y);
        var height = 0.0;
        foreach (var cell in _active)
        {
            if (cell.NextLine < cell.Box.Lines.Length)
            {
                var above = cell.Bottom - cell.Top;
                var (count, used) = cell.Box.Fit(cell.NextLine, room + above - (2 * Padding));
                height = count == 0 ? height : Math.Max(height, used + (2 * Padding) - above);
            }
        }

        if (height > 0)
        {
            AddBand(row, y, height);
            if (_active.TrueForAll(cell => cell.Box.EndRow != row + 1 || HasRoomForRest(cell)))
            {
                Finish(row);
            }
        }

        return height;
    }

    public bool IsPlaced(int row) => row < _nextRow;

    /// <summary>The page ends; the table goes on.</summary>
    public void Suspend()
    {
        foreach (var cell in _active)
        {
            Close(cell, isFinal: false);
        }

        EndPage();
    }

    /// <summary>The table goes on at the top of a page; the height of its repeated head.</summary>
    public double Resume(Page page, double y)
    {
        _page = page;
        var height = 0.0;
        if (_nextRow >= layout.HeadCount && RepeatsHeadOn(page))
        {
            height = layout.HeadHeight;
            RepeatHead(y);
        }

        foreach (var cell in _active)
        {
            (cell.Top, cell.Bottom, cell.IsContinued) = (y + height, y + height, true);
            if (cell.NextLine < cell.Box.Lines.Length)
            {
                _ownUntil = Math.Max(_ownUntil, cell.Box.EndRow);
            }
        }

        return height;
    }

    private bool RepeatsHeadOn(Page page) => layout.HeadHeight <= page.TypeHeight * MaxHead;

    /// <summary>
    /// Height of the rows between the next one and <paramref name="row"/>, when it is not the one being split.
    /// </summary>
    private double GetHeightBetween(int next, int row, bool isRest) =>
        isRest || next >= row ? 0 : GetHeight(_isInsideRow ? next + 1 : next, row);

    /// <summary>
    /// Beside text that was parted rows are only as high as they need: what they got of its height is used up, and the
    /// last of them takes the rest.
    /// </summary>
    private double GetHeight(int first, int end)
    {
        var middle = Math.Clamp(_ownUntil, first, end);
        return layout.GetOwnHeight(first, middle) + layout.GetHeight(middle, end);
    }

    /// <summary>
    /// What merged cells need of their last row that begin beside parted text and are not being placed yet.
    /// </summary>
    private double GetHeightOfComing(int row)
    {
        var height = 0.0;
        for (var i = layout.FindFirstCell(_isInsideRow ? _nextRow + 1 : _nextRow); i < layout.Cells.Length; i++)
        {
            var cell = layout.Cells[i];
            if (cell.Grid.Row > row || cell.Grid.Row >= _ownUntil)
            {
                break;
            }

            if (cell.EndRow == row + 1)
            {
                height = Math.Max(height, cell.TextHeight + (2 * Padding) - GetHeight(cell.Grid.Row, row));
            }
        }

        return height;
    }

    private bool HasRoomForRest(ActiveCell cell) =>
        cell.RestHeight + (2 * Padding) <= cell.Bottom - cell.Top + Tolerance;

    private void Finish(int row)
    {
        for (var i = 0; i < _active.Count; i++)
        {
            if (_active[i].Box.EndRow == row + 1)
            {
                Close(_active[i], isFinal: true);
                _active.RemoveAt(i--);
            }
        }

        _nextRow = row + 1;
        _isInsideRow = false;
        if (IsFinished)
        {
            EndPage();
        }
    }

    private void Open(int row, Page page, double y)
    {
        _page = page;
        if (_isInsideRow)
        {
            return;
        }

        for (var i = layout.FindFirstCell(row); i < layout.Cells.Length && layout.Cells[i].Grid.Row == row; i++)
        {
            _active.Add(new ActiveCell(layout.Cells[i], y));
        }

        _nextRow = row;
        _isInsideRow = true;
    }

    private void AddBand(int row, double y, double height)
    {
        _bands.Add(new RowBand(row, y, height));
        foreach (var cell in _active)
        {
            cell.Bottom = y + height;
        }
    }

    /// <summary>Ends a cell's part on the current page and places the text that it has room for.</summary>
    private void Close(ActiveCell cell, bool isFinal)
    {
        var box = cell.Box;
        var room = cell.Bottom - cell.Top - (2 * Padding);
        if (cell.NextLine == box.Lines.Length)
        {
            if (cell.IsContinued && box.IsLabel && box.TextHeight <= room + Tolerance)
            {
                AddText(box, 0, box.Lines.Length, GetTextTop(box, cell.Top, room, box.TextHeight), isRepeat: true);
            }

            return;
        }

        var (count, height) = isFinal
            ? (box.Lines.Length - cell.NextLine, cell.RestHeight)
            : box.Fit(cell.NextLine, room);
        var isWhole = count == box.Lines.Length;
        var top = isWhole ? GetTextTop(box, cell.Top, room, height) : cell.Top + Padding;
        AddText(box, cell.NextLine, cell.NextLine + count, top, isRepeat: false);
        cell.NextLine += count;
    }

    private double GetTextTop(CellBox box, double top, double room, double height) => top + Padding
        + box.Style.VerticalAlignment switch
        {
            VerticalAlignment.Middle => Math.Max(0, room - height) / 2,
            VerticalAlignment.Bottom => Math.Max(0, room - height),
            _ => 0,
        };

    private void AddText(CellBox box, int first, int end, double y, bool isRepeat)
    {
        var left = _page!.Left + Left + box.X + layout.Style.HorizontalPadding;
        for (var i = first; i < end; i++)
        {
            var line = box.Lines[i];
            var piece = line.Piece;
            y += i == first ? 0 : line.SpaceBefore;
            if (line.Line == 0 && piece.Label is { } label)
            {
                Add(box, new PlacedText(label.Block, 0, 1, left + label.X, y, isRepeat ? null : label.Tag));
            }

            if (!piece.Block.IsEmpty)
            {
                Add(box, new PlacedText(piece.Block, line.Line, 1, left + piece.X, y, isRepeat ? null : piece.Tag));
            }

            y += line.Height;
        }
    }

    private void Add(CellBox box, in PlacedText text)
    {
        if (text.Tag is null)
        {
            _page!.Add(text);
        }
        else
        {
            _texts.Add((box.Order, _texts.Count, text));
        }
    }

    private void RepeatHead(double y)
    {
        for (var row = 0; row < layout.HeadCount; row++)
        {
            _bands.Add(new RowBand(row, y + layout.GetHeight(0, row), layout.GetHeight(row, row + 1)));
        }

        foreach (var cell in layout.Cells)
        {
            if (cell.Grid.Row >= layout.HeadCount)
            {
                break;
            }

            var top = y + layout.GetHeight(0, cell.Grid.Row);
            var room = layout.GetHeight(cell.Grid.Row, cell.EndRow) - (2 * Padding);
            AddText(cell, 0, cell.Lines.Length, GetTextTop(cell, top, room, cell.TextHeight), isRepeat: true);
        }
    }

    /// <summary>Cells close in the order of their lower edges; they are read row by row.</summary>
    private void EndPage()
    {
        if (_page is null)
        {
            return;
        }

        TableRules.Draw(layout, CollectionsMarshal.AsSpan(_bands), _page);
        _texts.Sort((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : a.Sequence.CompareTo(b.Sequence));
        foreach (var (_, _, text) in _texts)
        {
            _page.Add(text);
        }

        _bands.Clear();
        _texts.Clear();
    }
}
