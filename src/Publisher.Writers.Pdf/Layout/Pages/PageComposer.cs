using System.Runtime.InteropServices;
using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Layout.Tables;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>
/// Puts lines and rows on pages. What must not be parted is collected as a group; a group goes on the page where it has
/// room, and is broken only when no page has. Every item is looked at a bounded number of times.
/// </summary>
internal sealed class PageComposer(PageStyle firstStyle)
{
    /// <summary>
    /// 225 mm are 637.795 pt and 22 lines of 28.99 pt are 637.78: rounding in a layout's figures costs no line.
    /// </summary>
    private const double Tolerance = 0.5;

    /// <summary>
    /// A table moves to the next page as a whole when it leaves no more than this part of a page blank.
    /// </summary>
    private const double MaxBlank = 0.25;

    private readonly List<Page> _pages = [];
    private readonly List<FlowItem> _group = [];
    private readonly List<Anchor> _anchors = [];
    private readonly List<string> _pendingAnchors = [];
    private PageStyle _style = firstStyle;
    private PageStart _start = PageStart.Section;
    private TableFlow? _openTable;
    private bool _isEmpty = true;
    private bool _keepSpace;
    private double _y;
    private double _spaceAfter;

    public IReadOnlyList<Page> Pages => _pages;

    public IReadOnlyList<Anchor> Anchors => _anchors;

    /// <summary>The look of the pages being filled.</summary>
    public PageStyle Style => _style;

    private Page Current => _pages[^1];

    private double Room => Current.Top + Current.TypeHeight + Tolerance - _y;

    /// <summary>What follows starts on a new page of another look.</summary>
    /// <param name="style">The look.</param>
    /// <param name="restartsNumbers">
    /// Whether the style's first number counts: not when an outer section goes on.
    /// </param>
    public void StartSection(PageStyle style, bool restartsNumbers)
    {
        Flush();
        _style = style;
        _start = restartsNumbers ? PageStart.Section : PageStart.Page;
        _spaceAfter = 0;
    }

    /// <summary>What follows starts on a new page.</summary>
    public void BreakPage()
    {
        Flush();
        _spaceAfter = 0;
        if (_start == PageStart.None && !_isEmpty)
        {
            _start = PageStart.Page;
        }
    }

    public void Add(FlowItem item)
    {
        if (_pendingAnchors.Count > 0)
        {
            item.Anchors = [.. _pendingAnchors, .. item.Anchors];
            _pendingAnchors.Clear();
        }

        if (item.BreakBefore == BreakCost.Free)
        {
            Flush();
        }

        item.SpaceBefore += _spaceAfter;
        _spaceAfter = 0;
        _group.Add(item);
    }

    public void AddSpace(double points) => _spaceAfter += points;

    /// <summary>Names the place where the next item will stand.</summary>
    public void AddAnchor(string name) => _pendingAnchors.Add(name);

    /// <summary>
    /// Announces a table: with the heading that stays with it, it moves to a new page when it then stays whole and the
    /// current page is almost full.
    /// </summary>
    /// <param name="height">The whole table's, in points.</param>
    /// <param name="staysWithGroup">Whether what was added last stays with it.</param>
    /// <returns>Whether it moves.</returns>
    public bool PreferWhole(double height, bool staysWithGroup)
    {
        if (!staysWithGroup)
        {
            Flush();
        }

        if (_isEmpty || _start != PageStart.None)
        {
            return false;
        }

        var total = height + Measure(CollectionsMarshal.AsSpan(_group), isTop: false);
        var moves = total > Room && total <= Current.TypeHeight && Room <= Current.TypeHeight * MaxBlank;
        if (moves)
        {
            NewPage();
        }

        return moves;
    }

    /// <summary>Places what is left; there is at least one page.</summary>
    public void Finish()
    {
        Flush();
        if (_pages.Count == 0)
        {
            NewPage();
        }

        foreach (var name in _pendingAnchors)
        {
            _anchors.Add(new Anchor(name, Current, Current.Left, Math.Min(_y, Current.Top + Current.TypeHeight)));
        }

        _pendingAnchors.Clear();
    }

    private void Flush()
    {
        if (_group.Count == 0)
        {
            return;
        }

        if (_start != PageStart.None)
        {
            NewPage();
            _keepSpace = true;
        }

        var items = CollectionsMarshal.AsSpan(_group);
        if (!Fits(items) && !_isEmpty && FitsNewPage(items))
        {
            NewPage();
        }

        if (Fits(items))
        {
            PlaceAll(items);
        }
        else
        {
            PlaceBroken(items);
        }

        _group.Clear();
    }

    private bool Fits(ReadOnlySpan<FlowItem> items) => Measure(items, _isEmpty && !_keepSpace) <= Room;

    private bool FitsNewPage(ReadOnlySpan<FlowItem> items) =>
        Measure(items, isTop: true) + (_openTable?.RepeatedHeight ?? 0) <= Current.TypeHeight + Tolerance;

    private static double Measure(ReadOnlySpan<FlowItem> items, bool isTop)
    {
        var height = 0.0;
        for (var i = 0; i < items.Length; i++)
        {
            height += items[i].Height + (isTop && i == 0 ? 0 : items[i].SpaceBefore);
        }

        return height;
    }

    private void PlaceAll(ReadOnlySpan<FlowItem> items)
    {
        foreach (var item in items)
        {
            Place(item);
        }
    }

    /// <summary>A group higher than a page: broken where it hurts least.</summary>
    private void PlaceBroken(ReadOnlySpan<FlowItem> items)
    {
        while (!items.IsEmpty)
        {
            var count = CountFitting(items);
            if (count == items.Length)
            {
                PlaceAll(items);
                return;
            }

            if (IsHigherThanPage(items[count]))
            {
                PlaceAll(items[..count]);
                items = items[count..];
                if (!PlacePart(items[0]))
                {
                    items = items[1..];
                }

                continue;
            }

            var end = FindBreak(items, count);
            if (end == 0 || (!_isEmpty && items[end].BreakBefore == BreakCost.Never))
            {
                // An empty page has better places to break, or at least more room; what no page holds hangs out of it.
                if (_isEmpty)
                {
                    Place(items[0]);
                    items = items[1..];
                }
                else
                {
                    NewPage();
                }

                continue;
            }

            PlaceAll(items[..end]);
            items = items[end..];
            NewPage();
        }
    }

    private int CountFitting(ReadOnlySpan<FlowItem> items)
    {
        var height = 0.0;
        for (var i = 0; i < items.Length; i++)
        {
            height += items[i].Height + (i == 0 && _isEmpty && !_keepSpace ? 0 : items[i].SpaceBefore);
            if (height > Room)
            {
                return i;
            }
        }

        return items.Length;
    }

    /// <summary>The last place among those of least cost.</summary>
    private static int FindBreak(ReadOnlySpan<FlowItem> items, int count)
    {
        var best = count;
        for (var i = count - 1; i > 0; i--)
        {
            if (items[i].BreakBefore < items[best].BreakBefore)
            {
                best = i;
            }
        }

        return best;
    }

    private bool IsHigherThanPage(FlowItem item) =>
        item.Height > Current.TypeHeight - (item.Table?.RepeatedHeight ?? 0);

    /// <summary>Places a piece of an item that no page can hold whole; false when the item is done with.</summary>
    private bool PlacePart(FlowItem item)
    {
        var y = _y + (_isEmpty ? 0 : item.SpaceBefore);
        var height = item.PlacePart(Current, y, Current.Top + Current.TypeHeight + Tolerance - y);
        if (height > 0)
        {
            Open(item, y);
            item.SpaceBefore = 0;
            if (item.IsPlaced)
            {
                Advance(item, y + height);
                return false;
            }

            NewPage();
            return true;
        }

        if (!_isEmpty)
        {
            NewPage();
            return true;
        }

        // Not even a line of it fits an empty page: nothing can be done but to let it hang out.
        Place(item);
        return false;
    }

    private void Place(FlowItem item)
    {
        _y += _isEmpty && !_keepSpace ? 0 : item.SpaceBefore;
        Open(item, _y);
        var height = item.Height;
        item.Place(Current, _y);
        Advance(item, _y + height);
    }

    private void Advance(FlowItem item, double y)
    {
        _y = y;
        _isEmpty = false;
        _keepSpace = false;
        if (item.Table is { IsFinished: true })
        {
            _openTable = null;
        }
    }

    private void Open(FlowItem item, double y)
    {
        foreach (var name in item.Anchors)
        {
            _anchors.Add(new Anchor(name, Current, item.GetX(Current), y));
        }

        item.Anchors = [];
        _openTable = item.Table;
    }

    private void NewPage()
    {
        _openTable?.Suspend();
        var number = _start == PageStart.Section && _style.FirstNumber is { } first ? first
            : _pages.Count > 0 ? Current.Number + 1
            : 1;
        var page = new Page(_pages.Count, _style, number);
        _pages.Add(page);
        _start = PageStart.None;
        _isEmpty = true;
        _keepSpace = false;
        _y = page.Top;
        if (_openTable is not null)
        {
            _y += _openTable.Resume(page, _y);
        }
    }
}
