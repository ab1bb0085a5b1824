using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Tables;
using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>A page whose glyphs are sorted: into the cells of tables, and into lines.</summary>
internal sealed class PrintedPage
{
    private PrintedPage(int number, PageContent content) => (Number, Width, Height) = (number, content.Width, content.Height);

    /// <summary>From 1.</summary>
    public int Number { get; }

    public double Width { get; }

    public double Height { get; }

    public List<PageTable> Tables { get; private init; } = [];

    /// <summary>The lines outside of tables, each from left to right.</summary>
    public List<List<PlacedGlyph>> Lines { get; private set; } = [];

    /// <summary>Words that are printed aslant.</summary>
    public List<string> Slanted { get; private set; } = [];

    public static PrintedPage Sort(int number, PageContent content)
    {
        var page = new PrintedPage(number, content) { Tables = PageTable.Find(content.Lines) };

        // A table in a cell of another is the smaller one.
        page.Tables.Sort((a, b) => a.Area.CompareTo(b.Area));
        var (glyphs, slanted) = SlantedText.Part(content.Glyphs);
        page.Slanted = slanted;
        var rest = new List<PlacedGlyph>();
        foreach (var glyph in glyphs)
        {
            if (IsUsable(glyph))
            {
                (page.CellOf(glyph)?.Glyphs ?? rest).Add(glyph);
            }
        }

        page.Tables.RemoveAll(table => table.Cells.TrueForAll(cell => cell.Glyphs.TrueForAll(glyph => Characters.IsBlank(glyph.Text))));
        page.Lines = LineFinder.Find(rest);
        return page;
    }

    private static bool IsUsable(in PlacedGlyph glyph) =>
        glyph.Text.Length > 0 && glyph.Size > 0 && double.IsFinite(glyph.Left + glyph.Right + glyph.Baseline + glyph.Size);

    /// <summary>The cell in which a glyph's middle is.</summary>
    private CellArea? CellOf(in PlacedGlyph glyph)
    {
        var (x, y) = ((glyph.Left + glyph.Right) / 2, glyph.Baseline - (0.35 * glyph.Size));
        foreach (var table in Tables)
        {
            if (table.CellAt(x, y) is { } cell)
            {
                return cell;
            }
        }

        return null;
    }
}
