using System.Text;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>Sets single paragraphs for tests of line breaking.</summary>
internal static class Lines
{
    public const double Size = 10;

    public static ParagraphStyle Style { get; } =
        new() { Name = "测试", Font = FontRole.SongTi, Size = Size, LinePitch = 15 };

    /// <param name="text">One paragraph.</param>
    /// <param name="characters">Width of a line in full-width characters.</param>
    /// <param name="style">Its look; its size is 10 pt.</param>
    public static TextBlock Set(string text, double characters, ParagraphStyle? style = null)
    {
        var findings = new DiagnosticBag();
        var tags = new TagTree();
        var typesetter = new Typesetter(new GlyphSource(Typeset.Fonts), tags, findings);
        var block = typesetter.Set(Make.Inlines(text), style ?? Style, characters * Size, tags.Root, onGrid: false);
        Assert.Empty(findings);
        return block;
    }

    /// <summary>The lines' words, joined by <c>|</c>.</summary>
    public static string Break(string text, double characters, ParagraphStyle? style = null)
    {
        var block = Set(text, characters, style);
        return string.Join('|', block.Lines.Select(line => Read(block, line)));
    }

    public static string Read(TextBlock block, TextLine line)
    {
        var words = new StringBuilder();
        for (var i = line.Start; i < line.End; i++)
        {
            words.Append(new Rune(block.Glyphs[i].Rune).ToString());
        }

        return words.ToString();
    }
}
