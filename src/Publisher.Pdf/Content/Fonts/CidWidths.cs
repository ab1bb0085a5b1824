using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>The widths of a CID font's glyphs: DW and W (ISO 32000-1 §9.7.4.3).</summary>
internal sealed class CidWidths
{
    /// <summary>There are no more glyph numbers; what a longer array says is not read.</summary>
    private const int MaxItems = 131_072;

    private readonly CodeRanges<double> _widths = new();
    private readonly double _usual;

    public CidWidths(FileObjects objects, DictionaryObject font)
    {
        _usual = objects.Number(font, "DW") ?? 1000;
        var items = (objects.Find(font, "W") as ArrayObject)?.Items ?? [];
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

    /// <summary>In text space. Null is a glyph that has no width of its own.</summary>
    public double Of(uint? glyph) =>
        (glyph is { } number && _widths.TryFind(number, out var range) ? range.Value : _usual) / 1000;

    private void AddRow(FileObjects objects, uint first, ArrayObject row)
    {
        for (var i = 0; i < row.Items.Length && i < MaxItems; i++)
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
