using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>The widths of glyphs of a CID font, its array W (ISO 32000-1 §9.7.4.3).</summary>
internal sealed class CidWidths
{
    /// <summary>There are no more glyph numbers; what a longer array says is not read.</summary>
    private const int MaxItems = 131_072;

    private readonly CodeRanges<double> _widths = new();

    /// <param name="objects">The file.</param>
    /// <param name="widths">W; null when all glyphs have the usual width.</param>
    public CidWidths(FileObjects objects, ArrayObject? widths)
    {
        var items = widths?.Items ?? [];
        var count = Math.Min(items.Length, MaxItems);
        for (var at = 0; at + 1 < count;)
        {
            if (objects.Resolve(items[at]) is not NumberObject { Index: >= 0 and var first })
            {
                return;
            }

            switch (objects.Resolve(items[at + 1]))
            {
                case ArrayObject row:
                    AddRow(objects, (uint)first, row);
                    at += 2;
                    break;
                case NumberObject { Index: >= 0 and var last } when at + 2 < count:
                    Add((uint)first, (uint)last, objects.Resolve(items[at + 2]));
                    at += 3;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Of a glyph's number, in thousandths; null for the usual width.</summary>
    public double? Of(uint glyph) => _widths.TryFind(glyph, out var range) ? range.Value : null;

    private void AddRow(FileObjects objects, uint first, ArrayObject row)
    {
        for (var i = 0; i < row.Items.Length && !_widths.IsFull; i++)
        {
            Add(first + (uint)i, first + (uint)i, objects.Resolve(row.Items[i]));
        }
    }

    private void Add(uint first, uint last, PdfObject? width)
    {
        if (width is NumberObject number)
        {
            _widths.Add(first, last, number.Value);
        }
    }
}
