using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Paragraphs;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>
/// The text areas of pages, as their lines show them. Pages of one width have one; those with tables another, and left and right
/// pages may differ, too.
/// </summary>
internal sealed class PageFrames
{
    /// <summary>Edges of lines so near are the same, in points.</summary>
    private const double Same = 1.5;

    /// <summary>So many lines ending at one place end at the edge.</summary>
    private const int Fewest = 3;

    /// <summary>With fewer lines, left and right pages are not told apart.</summary>
    private const int FewestOfSide = 20;

    private readonly Dictionary<int, Frame> _frames = [];

    public PageFrames(IReadOnlyList<PageBlocks> pages)
    {
        foreach (var group in pages.GroupBy(page => ((int)page.Page.Width, page.Page.Tables.Count > 0)))
        {
            var all = Find(group);
            foreach (var side in group.GroupBy(page => page.Page.Number % 2))
            {
                var frame = Lines(side).Count() < FewestOfSide ? all : Find(side) ?? all;
                foreach (var page in side)
                {
                    _frames[page.Page.Number] = frame ?? Outermost(page);
                }
            }
        }
    }

    public Frame Of(PrintedPage page) => _frames[page.Number];

    private static IEnumerable<PrintedLine> Lines(IEnumerable<PageBlocks> pages) =>
        pages.SelectMany(page => page.Blocks).Select(block => block.Line).OfType<PrintedLine>().Where(line => !line.IsAlone);

    /// <summary>The edges that lines under one another share; null when there are none such.</summary>
    private static Frame? Find(IEnumerable<PageBlocks> pages)
    {
        var (starts, ends) = (new List<double>(), new List<double>());
        foreach (var page in pages)
        {
            var lines = Lines([page]).ToList();
            starts.AddRange(lines.Select(line => line.Left));
            for (var i = 0; i < lines.Count; i++)
            {
                if ((i > 0 && IsSame(lines[i - 1], lines[i])) || (i + 1 < lines.Count && IsSame(lines[i], lines[i + 1])))
                {
                    ends.Add(lines[i].Right);
                }
            }
        }

        starts.Sort();
        ends.Sort();
        return MostUsed(ends) is { } right && IsTextArea(pages, First(starts), right) ? new Frame(First(starts), right) : null;
    }

    /// <summary>Lines of a list can be alike in length, too; they take less than half of a page, or other lines go beyond them.</summary>
    private static bool IsTextArea(IEnumerable<PageBlocks> pages, double left, double right)
    {
        var (beyond, all) = (0, 0);
        foreach (var line in Lines(pages))
        {
            // A sign at the end of a line may hang over the edge.
            beyond += line.Right > right + (1.2 * line.Size) ? 1 : 0;
            all++;
        }

        return beyond * 4 < all && right - left > pages.First().Page.Width / 2;
    }

    private static bool IsSame(PrintedLine a, PrintedLine b) =>
        Math.Abs(a.Right - b.Right) <= Same && a.Text.Length > 4 && b.Text.Length > 4;

    /// <summary>Of a page without running text: its tables' edges, or margins that are alike on both sides.</summary>
    private static Frame Outermost(PageBlocks page)
    {
        var lines = Lines([page]).ToList();
        return page.Page.Tables.Count > 0
            ? new Frame(page.Page.Tables.Min(table => table.Columns[0]), page.Page.Tables.Max(table => table.Columns[^1]))
            : lines.Count > 0 ? new Frame(lines.Min(line => line.Left), Math.Max(lines.Max(line => line.Right), page.Page.Width - lines.Min(line => line.Left)))
            : default;
    }

    /// <summary>The first place that several share; a single one is an outlier.</summary>
    private static double First(List<double> places)
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (places[i + 1] - places[i] <= Same)
            {
                return places[i];
            }
        }

        return places[0];
    }

    /// <summary>The place that most lines share.</summary>
    private static double? MostUsed(List<double> places)
    {
        var (best, most) = ((double?)null, Fewest - 1);
        for (int from = 0, to = 0; from < places.Count; from++)
        {
            while (to < places.Count && places[to] - places[from] <= Same)
            {
                to++;
            }

            if (to - from > most)
            {
                (best, most) = (places[from + ((to - from) / 2)], to - from);
            }
        }

        return best;
    }
}
