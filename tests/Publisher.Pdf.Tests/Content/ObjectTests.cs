using System.Globalization;

namespace Publisher.Pdf.Tests.Content;

/// <summary>Forms, images within the stream, and marked content.</summary>
public sealed class ObjectTests
{
    [Fact]
    public void Paints_forms_in_their_own_coordinates_with_their_own_resources()
    {
        var page = new SmallPdf("q 2 0 0 2 10 10 cm /Outer Do Q BT /L 10 Tf 20 30 Td (p) Tj ET").WithFont("L", SmallPdf.Latin);
        var font = page.Add("<</Type/Font/Subtype/Type1/BaseFont/F/Encoding<</Differences[97/A]>>/FirstChar 97/Widths[1000]>>");
        var inner = page.AddStream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</L {font}>>>>", "BT /L 10 Tf (a) Tj ET 0 w 0 0 m 10 0 l S");
        var outer = page.AddStream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 5 10]/Resources<</XObject<</Inner {inner}>>>>", "q Q Q 0 1 -1 0 0 0 cm /Inner Do /Inner Do");
        var read = page.With("XObject", "Outer", outer).Read();

        Assert.Equal(["A", "A", "p"], read.Glyphs.Select(glyph => glyph.Text));
        Assert.Equal((20, 70), (read.Glyphs[0].Left, read.Glyphs[0].Baseline));
        Assert.Equal((20, 70), (read.Glyphs[2].Left, read.Glyphs[2].Baseline));
        Assert.Equal((20, 50, 20, 70), (read.Lines[0].Left, read.Lines[0].Top, read.Lines[0].Right, read.Lines[0].Bottom));
    }

    /// <summary>Old producers left a form's resources out (§7.8.3).</summary>
    [Fact]
    public void Form_without_resources_uses_those_of_its_page()
    {
        var page = new SmallPdf("/Form Do").WithFont("L", SmallPdf.Latin);
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "BT /L 10 Tf (a) Tj ET"));

        Assert.Equal("a", page.ReadText());
    }

    [Fact]
    public void Form_leaves_the_state_of_its_page_alone()
    {
        var page = new SmallPdf("BT /L 10 Tf 20 30 Td (a) Tj ET /Form Do BT 20 30 Td (a) Tj ET").WithFont("L", SmallPdf.Latin);
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q q /L 50 Tf 5 0 0 5 0 0 cm EMC Q Q Q Q"));

        var glyphs = page.Read().Glyphs;
        Assert.Equal(glyphs[0], glyphs[1]);
    }

    [Theory]
    [InlineData("BI /W 4 /H 1 /BPC 8 /CS /G ID \x80 EI\x90 EI\nBT /L 10 Tf (a) Tj ET")]
    [InlineData("BI /W 4 /H 1 /BPC 8 /CS /G /D [0 1] /I true ID (((( EI Q BT /L 10 Tf (a) Tj ET")]
    [InlineData("BI /W 4 /H 1 /F /AHx /DP << /K 1 >> ID 00 EI EI BT /L 10 Tf (a) Tj ET")]
    [InlineData("BI /W 4 /H 1 EI BT /L 10 Tf (a) Tj ET")]
    public void Passes_images_within_the_stream(string content) =>
        Assert.Equal("a", new SmallPdf(content).WithFont("L", SmallPdf.Latin).ReadText());

    [Fact]
    public void Counts_the_area_of_images_within_the_stream() =>
        Assert.Equal(0.5, new SmallPdf("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q").Read().ImageArea);

    [Theory]
    [InlineData("/Artifact BMC BT /L 10 Tf (a) Tj ET EMC BT (b) Tj ET", "a")]
    [InlineData("/Artifact <</Type/Pagination>> BDC /Span BMC BT /L 10 Tf (a) Tj EMC (b) Tj ET EMC BT (c) Tj ET", "ab")]
    [InlineData("/P <</MCID 0>> BDC BT /L 10 Tf (a) Tj ET EMC EMC EMC /Artifact BMC BT (b) Tj ET", "b")]
    [InlineData("/Artifact BMC /Form Do BT /L 10 Tf (b) Tj ET", "fb")]
    public void Knows_artifacts(string content, string expected)
    {
        var page = new SmallPdf(content).WithFont("L", SmallPdf.Latin);
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "BT /L 10 Tf (f) Tj ET EMC"));

        Assert.Equal(expected, string.Concat(page.Read().Glyphs.Where(glyph => glyph.IsArtifact).Select(glyph => glyph.Text)));
    }

    [Theory]
    [InlineData("/Span <</ActualText(xy)>> BDC (ab) Tj EMC (c) Tj", "x 20-25, y 25-30, c 30-35")]
    [InlineData("/Span <</ActualText<FEFF7EE96548>>> BDC (abc) Tj EMC (c) Tj", "绩效 20-35, c 35-40")]
    [InlineData("/Span <</ActualText(xyz)>> BDC (a) Tj EMC (c) Tj", "xyz 20-25, c 25-30")]
    [InlineData("/Span <</ActualText()>> BDC (a) Tj EMC (c) Tj", "c 25-30")]
    [InlineData("/Span <</ActualText(x)>> BDC EMC (c) Tj", "c 20-25")]
    [InlineData("/Span /Named BDC (a) Tj EMC", "n 20-25")]
    [InlineData("/Span <</ActualText(x)>> BDC /Span <</ActualText(y)>> BDC /Span <</ActualText(z)>> BDC (a) Tj EMC EMC EMC", "x 20-25")]
    [InlineData("/Span <</ActualText(xyz)>> BDC (a) Tj 50 -12 Td (b) Tj EMC", "xyz 20-25")]
    [InlineData("/Span <</ActualText(x)>> BDC (a) Tj", "x 20-25")]
    public void Replaces_text_by_what_it_stands_for(string content, string expected)
    {
        var page = new SmallPdf($"BT /L 10 Tf 20 30 Td {content} ET")
            .WithFont("L", SmallPdf.Latin)
            .With("Properties", "Named", "<</ActualText(n)>>");

        Assert.Equal(expected, string.Join(", ", page.Read().Glyphs.Select(
            glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph.Text} {glyph.Left:0.##}-{glyph.Right:0.##}"))));
    }

    [Fact]
    public void Replaced_glyphs_are_not_unknown_ones()
    {
        var page = new SmallPdf("BT /C 10 Tf /Span <</ActualText(x)>> BDC <0001> Tj EMC <0002> Tj ET").WithComposite("C", "/Identity-H");

        Assert.Equal(1, page.Read().UnknownGlyphs);
    }

    [Fact]
    public void Joins_the_streams_of_a_page()
    {
        string[] parts = ["BT /L 10", "Tf (a)Tj%", "(b) Tj", "ET"];
        var numbers = string.Join(' ', parts.Select((_, i) => FormattableString.Invariant($"{5 + i} 0 R")));
        var page = new SmallPdf("", $"/MediaBox[0 0 200 100]/Contents[{numbers} 99 0 R]").WithFont("L", SmallPdf.Latin);
        foreach (var part in parts)
        {
            page.AddStream("", part);
        }

        Assert.Equal("ab", page.ReadText());
    }

    [Fact]
    public void Page_ends_where_a_stream_is_damaged()
    {
        var page = new SmallPdf("", "/MediaBox[0 0 200 100]/Contents[5 0 R 6 0 R 5 0 R]").WithFont("L", SmallPdf.Latin);
        page.AddStream("", "BT /L 10 Tf (a) Tj");
        page.AddStream("/Filter/FlateDecode", "no such thing");

        Assert.Equal("a", page.ReadText());
    }
}
