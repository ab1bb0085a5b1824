using FsCheck;
using FsCheck.Fluent;
using Publisher.Pdf.Content;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Tests.Content;

/// <summary>Whatever a file contains: there is an answer, and never an exception. Quadratic work would take hours here.</summary>
public sealed class HostileContentTests
{
    [Theory]
    [InlineData("BT /L 10 Tf (a) Tj (b", "a")]
    [InlineData("BT /L 10 Tf (a) Tj <</A", "a")]
    [InlineData("BT /L 10 Tf (a) Tj <41", "a")]
    [InlineData("BT /L 10 Tf (a) Tj ) > } { ] [ Tj nonsense (b) Tj", "ab")]
    [InlineData("BT /L 10 Tf (a) Tj 1 2 Tm cm Td Tf Tj TJ ' \" re m l c v y h gs cs scn Do BDC EMC Q (b) Tj", "ab")]
    [InlineData("BT /L 10 Tf 1 2 3 4 5 6 7 8 9 (a) Tj", "a")]
    [InlineData("BT /L --10 Tf 1..2 -.5- +3 (a) Tj", "a")]
    [InlineData("BT /None 10 Tf (x) Tj /L 10 Tf (a) Tj", "a")]
    [InlineData("BT /L 1e5 Tf 99999999999999999999999999999999999999 0 Td (a) Tj", "")]
    [InlineData("/None Do /None gs /None cs (x) scn BT /L 10 Tf (a) Tj", "a")]
    public void Passes_over_what_makes_no_sense(string content, string expected) =>
        Assert.Equal(expected, new SmallPdf(content).WithFont("L", SmallPdf.Latin).ReadText());

    [Fact]
    public void Form_that_paints_itself_ends()
    {
        var page = new SmallPdf("/Form Do /Form Do").WithFont("L", SmallPdf.Latin);
        var number = page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "BT /L 10 Tf (a) Tj ET /Form Do /Form Do /Form Do");

        var read = page.With("XObject", "Form", number).Read();
        Assert.NotEmpty(read.Glyphs);
    }

    [Fact]
    public void Forms_in_forms_do_not_multiply_without_end()
    {
        var page = new SmallPdf("/F0 Do").WithFont("L", SmallPdf.Latin);
        for (var level = 0; level < 12; level++)
        {
            var content = string.Concat(Enumerable.Repeat($"/F{level + 1} Do ", 1000)) + "BT /L 1 Tf (aaaaaaaaaaaaaaaaaaaa) Tj ET";
            page.With("XObject", $"F{level}", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", content));
        }

        Assert.True(page.Read().Glyphs.Length < 1_000_000);
    }

    [Theory]
    [InlineData("q ")]
    [InlineData("[")]
    [InlineData("1 ")]
    [InlineData("/A ")]
    [InlineData("/Span <</ActualText(x)>> BDC (a) Tj ")]
    [InlineData("(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ")]
    [InlineData("0 0 m 9 0 l h ")]
    [InlineData("0 0 100 1 re f ")]
    [InlineData("BI ID EI")]
    [InlineData("BI EI\x80 ")]
    [InlineData("BT ET /L 10 Tf ")]
    [InlineData("<< ")]
    [InlineData("( ")]
    [InlineData("/Form Do ")]
    public void Repetition_without_end_ends(string piece)
    {
        var page = new SmallPdf("BT /L 1 Tf " + string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length))).WithFont("L", SmallPdf.Latin);
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "BT (a) Tj ET"));

        page.Read();
    }

    /// <summary>Something long that is used often.</summary>
    [Fact]
    public void Long_values_are_not_read_again_and_again()
    {
        var content = string.Concat(Enumerable.Repeat("/Form Do /Span /Long BDC BT /L 1 Tf (a) Tj ET EMC /L 1 Tf ", 20_000));
        var page = new SmallPdf(content).WithFont("L", SmallPdf.Latin);
        var text = page.Add($"({new string('x', 1_000_000)})");
        var form = page.AddStream($"/Type/XObject/Subtype/Form/Matrix[{string.Join(' ', Enumerable.Repeat('1', 500_000))}]", "");
        page.With("XObject", "Form", form).With("Properties", "Long", $"<</ActualText {text}>>");

        Assert.True(page.Read().Glyphs.Sum(glyph => (long)glyph.Text.Length) < 100_000_000);
    }

    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")]
    [InlineData("1 beginbfrange <0000> <FFFF> <10FFFF> endbfrange 1 beginbfchar <0041> <DBFFDFFF> endbfchar")]
    [InlineData("1 beginbfchar <0041> 5 endbfchar 1 beginbfrange <0041> <0041> [5 /A <<>>] endbfrange")]
    [InlineData("1 beginbfrange <0041>")]
    [InlineData("usecmap /Identity-H usecmap begincodespacerange <00> <FFFF> <0000000000> <FFFFFFFFFF>")]
    public void Maps_cannot_do_harm(string map)
    {
        var page = new SmallPdf("BT /C 1 Tf <00410042FFFF> Tj ET");
        var stream = page.AddStream("", map);
        page.WithComposite("C", stream, "/W[0 999999999 5 5[1 2] 1[0 0 0 0]]/DW2[1]", $"/ToUnicode {stream}");

        Assert.NotEmpty(page.Read().Glyphs);
    }

    [Fact]
    public void Program_of_a_font_cannot_do_harm() => Prop.ForAll<byte[]>(noise =>
    {
        byte[] head = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 1, 0, 0, 0, 0, 2, 0, 3, 0, 1, 0, 0, 0, 20, 0, 3, 0, 10, 0, 0, 0, 20];
        foreach (var format in (byte[])[4, 12])
        {
            var page = new SmallPdf("BT /C 1 Tf <00010002FFFF> Tj ET");
            var program = page.AddStream("", [.. head, 0, format, .. noise]);
            page.WithComposite("C", "/Identity-H", $"/FontDescriptor<</FontFile2 {program}>>");
            Assert.Equal(3, page.Read().Glyphs.Length);
        }
    }).Check(PropertyRuns.Of(TestSize.Or(200)));

    /// <summary>Random bytes of real content, resources and fonts changed, left out and put in.</summary>
    [Fact]
    public void Damage_of_any_kind_is_survived()
    {
        var rich = Rich();
        Prop.ForAll(Damages(rich.Length).ToArbitrary(), damage =>
        {
            var bytes = (byte[])rich.Clone();
            foreach (var (place, value) in damage)
            {
                bytes[place] = value;
            }

            ReadAll(bytes);
        }).Check(PropertyRuns.Of(TestSize.Or(3000)));
    }

    [Fact]
    public void Noise_as_content_is_survived() => Prop.ForAll(Tokens().ToArbitrary(), tokens =>
    {
        var page = new SmallPdf(string.Concat(tokens)).WithFont("L", SmallPdf.Latin).WithComposite("C", "/GBK-EUC-H");
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", string.Concat(tokens)));
        var read = page.Read();
        Assert.All(read.Glyphs, glyph => Assert.True(double.IsFinite(glyph.Left + glyph.Right + glyph.Baseline + glyph.Size)));
        Assert.All(read.Lines, line => Assert.True(line.Left <= line.Right && line.Top <= line.Bottom && line.Right <= 200 && line.Bottom <= 100));
    }).Check(PropertyRuns.Of(TestSize.Or(1500)));

    private static Gen<(int, byte)[]> Damages(int length) =>
        from count in Gen.Choose(1, 12)
        from places in Gen.Choose(0, length - 1).ArrayOf(count)
        from values in Gen.Choose(0, 255).ArrayOf(count)
        select places.Zip(values, (place, value) => (place, (byte)value)).ToArray();

    private static Gen<string[]> Tokens() => Gen.Elements(
            "q ", "Q ", "cm ", "BT ", "ET ", "Tm ", "Td ", "Tj ", "TJ ", "' ", "\" ", "Tf ", "Tc ", "Tz ", "TL ", "/L ", "/C ", "/Form ", "Do ",
            "1 ", "-9 ", "0.5 ", "1e9 ", "999999999999999 ", "(ab) ", "<B0A1> ", "[ ", "] ", "<</ActualText(x)>> ", "BDC ", "EMC ", "/Artifact BMC ",
            "m ", "l ", "re ", "c ", "h ", "f ", "S ", "B* ", "n ", "1 g ", "0 G ", "cs ", "scn ", "BI ", "ID ", "EI ", "\xff", "%\n", "<<", "(")
        .ArrayOf()
        .Resize(120);

    private static byte[] Rich()
    {
        var page = new SmallPdf("q 1 0 0 1 5 5 cm BT /L 10 Tf 12 TL 20 30 Td (ab) Tj [(c) -20 (d)] TJ T* /C 9 Tf <00010002> Tj /G 8 Tf <B0A141> Tj ET Q 0.5 w 10 20 80 60 re S /Form Do /Span <</ActualText(x)>> BDC BT (y) Tj ET EMC BI /W 1 /H 1 ID x EI q /Gs gs /Cs cs 1 scn 0 0 50 1 re f Q")
            .WithFont("L", SmallPdf.Latin)
            .With("ExtGState", "Gs", "<</LW 2/ca 1>>")
            .WithComposite("G", "/GBK-EUC-H", "/W[814 939 500]");
        var map = page.AddStream("", "begincmap 1 beginbfrange <0001> <0002> <4E00> endbfrange 1 beginbfchar <0003> <2F08> endbfchar endcmap");
        page.WithComposite("C", "/Identity-H", "/DW 1000/W[1[500 600] 3 9 700]", $"/ToUnicode {map}");
        page.With("ColorSpace", "Cs", $"[/ICCBased {page.AddStream("/N 1", "")}]");
        page.With("XObject", "Form", page.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 0 0]", "BT /L 10 Tf (f) Tj ET"));
        return page.ToBytes();
    }

    private static void ReadAll(byte[] bytes)
    {
        FileObjects file;
        IReadOnlyList<PdfPage> pages;
        try
        {
            file = new FileObjects(bytes);
            pages = PageTree.Read(file, file.Catalog);
        }
        catch (PdfSyntaxException)
        {
            // Whether the file can be opened at all is decided before its pages are read.
            return;
        }

        var reader = new PageContentReader(file);
        foreach (var page in pages)
        {
            reader.Read(page);
        }
    }
}
