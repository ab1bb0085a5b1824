using Publisher.Pdf.Content;

namespace Publisher.Pdf.Tests.Content;

/// <summary>ISO 32000-1 §9.3 and §9.4, each operator where it can be seen. A glyph is half as wide as its size.</summary>
public sealed class TextOperatorTests
{
    [Theory]
    [InlineData("BT /L 10 Tf 20 30 Td (ab) Tj ET", "a 20-25 70, b 25-30 70")]
    [InlineData("BT /L 10 Tf 20 30 Td 5 -10 Td (a) Tj ET", "a 25-30 80")]
    [InlineData("BT /L 10 Tf 20 30 TD 0 -10 TD T* (a) Tj ET", "a 20-25 90")]
    [InlineData("BT /L 10 Tf 12 TL 20 30 Td (a) Tj T* (b) Tj ET", "a 20-25 70, b 20-25 82")]
    [InlineData("BT /L 10 Tf 12 TL 20 30 Td (a) Tj (b) ' ET", "a 20-25 70, b 20-25 82")]
    [InlineData("BT /L 10 Tf 12 TL 20 30 Td (a) Tj 3 1 (b c) \" ET", "a 20-25 70, b 20-25 82,   26-31 82, c 35-40 82")]
    [InlineData("BT /L 10 Tf 2 0 0 2 20 30 Tm (ab) Tj ET", "a 20-30 70, b 30-40 70")]
    [InlineData("BT /L 10 Tf 2 0 0 2 20 30 Tm (a) Tj 5 0 Td (b) Tj ET", "a 20-30 70, b 30-40 70")]
    [InlineData("BT /L 10 Tf 2 Tc 20 30 Td (ab) Tj ET", "a 20-25 70, b 27-32 70")]
    [InlineData("BT /L 10 Tf 4 Tw 20 30 Td (a b) Tj ET", "a 20-25 70,   25-30 70, b 34-39 70")]
    [InlineData("BT /L 10 Tf 50 Tz 2 Tc 20 30 Td (ab) Tj ET", "a 20-22.5 70, b 23.5-26 70")]
    [InlineData("BT /L 10 Tf 3 Ts 20 30 Td (a) Tj ET", "a 20-25 67")]
    [InlineData("BT /L 10 Tf 20 30 Td [(a) -1000 (b) 500 (c)] TJ ET", "a 20-25 70, b 35-40 70, c 35-40 70")]
    [InlineData("BT /L 10 Tf 50 Tz 20 30 Td [(a) -1000 (b)] TJ ET", "a 20-22.5 70, b 27.5-30 70")]
    [InlineData("q 2 0 0 2 10 10 cm BT /L 10 Tf 5 10 Td (a) Tj ET Q BT /L 10 Tf 20 30 Td (b) Tj ET", "a 20-30 70, b 20-25 70")]
    [InlineData("BT /L -10 Tf -1 0 0 -1 20 30 Tm (ab) Tj ET", "a 20-25 70, b 25-30 70")]
    [InlineData("BT 20 30 Td /L 10 Tf (a) Tj ET BT (b) Tj ET", "a 20-25 70, b 0-5 100")]
    [InlineData("/G gs BT 20 30 Td (a) Tj ET", "a 20-30 70")]
    [InlineData("BT /L 10 Tf 20 30 Td <61 62> Tj ET", "a 20-25 70, b 25-30 70")]
    [InlineData("BT /L 10 Tf 20 30 Td (a) Tj 0 -500 Td (b) Tj ET", "a 20-25 70")]
    public void Puts_glyphs_where_operators_say(string content, string expected)
    {
        var page = new SmallPdf(content)
            .WithFont("L", SmallPdf.Latin)
            .With("ExtGState", "G", $"<</Font[{SmallPdf.Latin.Replace("WIDTHS", "[]/FontDescriptor<</MissingWidth 500>>", StringComparison.Ordinal)} 20]>>");

        Assert.Equal(expected, string.Join(", ", page.Read().Glyphs.Select(Describe)));
    }

    [Theory]
    [InlineData("10 Tf 1 0 0 1 20 30 Tm", 10)]
    [InlineData("1 Tf 10 0 0 12 20 30 Tm", 12)]
    [InlineData("1 Tf 0 10 -12 0 20 30 Tm", 12)]
    [InlineData("-10 Tf 1 0 0 1 20 30 Tm", 10)]
    public void Knows_the_size_as_shown(string font, double size) =>
        Assert.Equal(size, Assert.Single(new SmallPdf($"BT /L {font} (a) Tj ET").WithFont("L", SmallPdf.Latin).Read().Glyphs).Size, 1e-9);

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, false, false)]
    [InlineData(2, true, false)]
    [InlineData(3, false, true)]
    [InlineData(7, false, true)]
    public void Knows_rendering_modes(int mode, bool isBold, bool isInvisible)
    {
        var glyph = Assert.Single(new SmallPdf($"BT {mode} Tr /L 10 Tf 20 30 Td (a) Tj ET").WithFont("L", SmallPdf.Latin).Read().Glyphs);

        Assert.Equal((isBold, isInvisible), (glyph.IsBold, glyph.IsInvisible));
    }

    [Theory]
    [InlineData("/BaseFont/ABCDEF+Song-Bold", true)]
    [InlineData("/BaseFont/SimSun,Bold", true)]
    [InlineData("/BaseFont/NotoSansCJKsc-Black", true)]
    [InlineData("/BaseFont/A/FontDescriptor<</FontWeight 700>>", true)]
    [InlineData("/BaseFont/A/FontDescriptor<</Flags 262176>>", true)]
    [InlineData("/BaseFont/A/FontDescriptor<</Flags 32/FontWeight 400>>", false)]
    public void Knows_bold_faces(string entries, bool isBold) => Assert.Equal(
        isBold,
        Assert.Single(new SmallPdf("BT /B 10 Tf 20 30 Td (a) Tj ET").WithFont("B", $"<</Type/Font/Subtype/Type1{entries}>>").Read().Glyphs).IsBold);

    /// <summary>Word spacing is for the single byte 32 alone (§9.3.3), not for a blank of two bytes.</summary>
    [Fact]
    public void Does_not_widen_blanks_of_two_bytes()
    {
        var page = new SmallPdf("BT /C 10 Tf 50 Tw 20 30 Td <00200020> Tj ET").WithComposite("C", "/UniGB-UCS2-H", "/DW 500");

        Assert.Equal("  20-25 70,   25-30 70", string.Join(", ", page.Read().Glyphs.Select(Describe)));
    }

    [Fact]
    public void Writes_from_top_to_bottom()
    {
        var page = new SmallPdf("BT /V 10 Tf 100 90 Td <4E004E8C> Tj ET").WithComposite("V", "/UniGB-UCS2-V");

        Assert.Equal("一 95-105 18.8, 二 95-105 28.8", string.Join(", ", page.Read().Glyphs.Select(Describe)));
    }

    private static string Describe(PlacedGlyph glyph) =>
        FormattableString.Invariant($"{glyph.Text} {glyph.Left:0.##}-{glyph.Right:0.##} {glyph.Baseline:0.##}");
}
