using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Fonts;

public sealed class FontSubsetTests
{
    private const string Prose = "部门预算绩效目标：≥95%，“公开”—2024年（万元）。";

    private static (FontFace Face, string Text)[] Lines =>
    [
        (InstalledFonts.Serif, Prose),
        (InstalledFonts.Sans, Prose),
        (InstalledFonts.Kai, Prose),
        (InstalledFonts.DejaVu, "Ångström éàçœ ŽÝ 0.50 ½ ¼"),
        (InstalledFonts.Serif, "㸃𠮷𬭎"),
    ];

    [Fact]
    public void Gives_text_back_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("text.pdf", SamplePdf.Write(Lines));

        var text = Tool.Run("pdftotext", "-layout", path, "-");

        Assert.Equal(
            Lines.Select(line => line.Text),
            text.Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Embeds_one_subset_of_each_face()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("fonts.pdf", SamplePdf.Write(Lines));

        var rows = Tool.Run("pdffonts", path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID (Type 0C|TrueType) +Identity-H +yes yes yes ", row));
        Assert.Contains("NotoSerifCJKsc-Regular", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_characters_apart_that_share_a_glyph()
    {
        using var folder = new TemporaryFolder();
        const string Text = "一\u2F00一"; // the Kangxi radical looks like the character and is another one
        var face = InstalledFonts.Serif;
        Assert.Equal(face.GetGlyph(new Rune('一')), face.GetGlyph(new Rune('\u2F00')));

        var path = folder.Write("shared.pdf", SamplePdf.Write([(face, Text)]));

        Assert.Equal(Text, Tool.Run("pdftotext", path, "-").Trim());
    }

    [Fact]
    public void Gives_each_pair_of_glyph_and_character_one_code()
    {
        var subset = new FontSubset(InstalledFonts.DejaVu);

        Assert.Equal(1, subset.GetCid(40, new Rune('a')));
        Assert.Equal(2, subset.GetCid(41, new Rune('a')));
        Assert.Equal(3, subset.GetCid(40, new Rune('b')));
        Assert.Equal(4, subset.GetCid(41, new Rune(0x2CB4E)));
        Assert.Equal(1, subset.GetCid(40, new Rune('a')));
        Assert.Equal(2, subset.GetCid(41, new Rune('a')));
        Assert.Equal(4, subset.GetCid(41, new Rune(0x2CB4E)));
    }

    [Fact]
    public void Refuses_to_show_a_missing_glyph() =>
        Assert.Throws<ArgumentException>(() => new FontSubset(InstalledFonts.DejaVu).GetCid(0, new Rune('中')));

    [Fact]
    public void Writes_the_same_bytes_for_the_same_text() =>
        Assert.Equal(SamplePdf.Write(Lines), SamplePdf.Write(Lines));

    [Fact]
    public void Names_a_subset_by_its_glyphs()
    {
        var face = InstalledFonts.DejaVu;
        SubsetGlyph[] some = [SubsetGlyph.NotDefined, new(40, new Rune('a'))];
        SubsetGlyph[] others = [SubsetGlyph.NotDefined, new(41, new Rune('a'))];

        Assert.Equal(SubsetHash.Of(face, some), SubsetHash.Of(face, some));
        Assert.NotEqual(SubsetHash.Of(face, some), SubsetHash.Of(face, others));
        Assert.Matches("^[A-Z]{6}$", SubsetHash.Tag(SubsetHash.Of(face, some)));
        Assert.NotEqual(SubsetHash.Tag(SubsetHash.Of(face, some)), SubsetHash.Tag(SubsetHash.Of(face, others)));
    }

    [Fact]
    public void Writes_the_same_font_whether_or_not_it_was_built_before()
    {
        var face = InstalledFonts.DejaVu;
        byte[] Write(string text, bool ahead)
        {
            var output = new MemoryStream();
            using var file = new PdfFileWriter(output, PdfFileOptions.Default);
            var subset = new FontSubset(face);
            foreach (var rune in text.EnumerateRunes())
            {
                subset.GetCid(face.GetGlyph(rune), rune);
            }

            if (ahead)
            {
                subset.Build(PdfFileOptions.Default.CompressionLevel);
                Assert.Throws<InvalidOperationException>(() => subset.GetCid(face.GetGlyph(new Rune('z')), new Rune('z')));
            }

            file.Finish(subset.Write(file, []), default);
            return output.ToArray();
        }

        var first = Write("same", ahead: false);
        var again = Write("same", ahead: true);
        var other = Write("other", ahead: false);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal(first, Write("same", ahead: true));
    }

    [Fact]
    public void Keeps_readers_silent()
    {
        using var folder = new TemporaryFolder();
        foreach (var objectStreams in (bool[])[true, false])
        {
            var options = new PdfFileOptions { ObjectStreams = objectStreams };
            var path = folder.Write("check.pdf", SamplePdf.Write(Lines, options));
            Assert.DoesNotContain("WARNING", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
            Assert.Equal("", Tool.Run("pdftoppm", "-r", "50", path, folder.At("page")));
            Assert.DoesNotContain("error", Tool.Run("mutool", "draw", "-o", folder.At("page.pgm"), path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Conforms_to_both_standards()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("conforming.pdf", SamplePdf.Write(Lines));

        foreach (var profile in (string[])["3a", "ua1"])
        {
            Assert.Contains("isCompliant=\"true\"", Tool.Run("verapdf", "--flavour", profile, path), StringComparison.Ordinal);
        }
    }
}
