using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Fonts.Subsetting;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>Random glyphs drawn from a subset look as they do from the whole font.</summary>
public sealed class SubsetPictureTests
{
    private const int GlyphsOnPage = WholeFontPdf.Columns * 34;
    private const int Resolution = 100;

    [Theory]
    [InlineData("NotoSerifCJKsc-Regular")]
    [InlineData("NotoSansCJKsc-Bold")]
    [InlineData("DejaVuSans")]
    [InlineData("DejaVuSerif-BoldItalic")]
    [InlineData("OpenSymbol")]
    public void Draws_random_glyphs_as_the_whole_font_does(string name) => Compare(InstalledFonts.Find(name));

    [Fact]
    public void Draws_a_name_keyed_font_as_the_whole_font_does() => Compare(NameKeyedFont.Open());

    /// <summary>For a wider look: every plain font in the folder that the environment variable names.</summary>
    [Fact]
    public void Draws_random_glyphs_of_other_fonts_as_the_whole_font_does()
    {
        var folder = Environment.GetEnvironmentVariable("PUBLISHER_TEST_FONTS");
        Assert.SkipUnless(folder is not null, "PUBLISHER_TEST_FONTS is not set");
        using var library = new FontLibrary(folder);
        foreach (var description in library.Faces)
        {
            Assert.True(library.TryOpen(description, out var face), description.Path);
            Compare(face);
        }
    }

    private static void Compare(FontFace face)
    {
        for (var round = 0; round < TestSize.Or(1); round++)
        {
            using var folder = new TemporaryFolder();
            var random = new Random(round);
            var glyphs = Enumerable.Range(0, GlyphsOnPage).Select(_ => (ushort)random.Next(1, face.GlyphCount)).ToList();
            var whole = folder.Write("whole.pdf", WholeFontPdf.Write(face, glyphs));
            var subset = folder.Write("subset.pdf", WriteSubset(face, glyphs));

            foreach (var draw in (Func<TemporaryFolder, string, int, int, Picture>[])[Picture.ByPoppler, Picture.ByMutool])
            {
                var expected = draw(folder, whole, Resolution, 1);
                var actual = draw(folder, subset, Resolution, 1);
                Assert.True(expected.Ink > 0.01, "The page is empty.");
                var difference = actual.DifferenceFrom(expected, tolerance: 0);
                Assert.True(difference == 0, $"{face.Description.Path}: {difference:P3} of the pixels differ.");
            }
        }
    }

    [Fact]
    public void Looks_the_same_in_two_readers()
    {
        using var folder = new TemporaryFolder();
        var lines = (FontFace[])[InstalledFonts.Serif, InstalledFonts.Sans, InstalledFonts.Kai];
        var path = folder.Write("readers.pdf", SamplePdf.Write([.. lines.Select(face => (face, "部门预算绩效目标：≥95%，（万元）。"))]));

        var poppler = Picture.ByPoppler(folder, path, Resolution);
        var mutool = Picture.ByMutool(folder, path, Resolution);

        Assert.True(poppler.Ink > 0.005, "The page is empty.");
        Assert.True(poppler.Blur(3).DifferenceFrom(mutool.Blur(3), tolerance: 40) < 0.0005);
    }

    private static byte[] WriteSubset(FontFace face, List<ushort> glyphs)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, PdfFileOptions.Default);
        var findings = new DiagnosticBag();
        var subset = new FontSubset(face);
        var codes = glyphs.ConvertAll(glyph => subset.GetCid(glyph, new Rune(0xF0000 + glyph)));
        var font = subset.Write(file, findings);
        Assert.Empty(findings);
        WholeFontPdf.Finish(file, font, codes);
        return output.ToArray();
    }
}
