using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Fonts;

public sealed class FontSubsetTests
{
    private const string Prose = "部门预算绩效目标：≥95%，“公开”—2024年（万元）。";

    [Fact]
    public void Writes_text_that_comes_out_as_it_went_in()
    {
        using var folder = new TemporaryFolder();
        var lines = new (FontFace, string)[]
        {
            (InstalledFonts.Serif, Prose),
            (InstalledFonts.Sans, Prose),
            (InstalledFonts.Kai, InstalledFonts.Known(InstalledFonts.Kai, Prose)),
            (InstalledFonts.DejaVu, "Ångström éàçœ ŽÝ 0.50 ½ ¼"),
            (InstalledFonts.Serif, "㸃𠮷𬭎"),
        };
        var path = folder.Write("text.pdf", SamplePdf.Write(lines));

        Assert.DoesNotContain("WARNING", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.Equal(lines.Select(line => line.Item2), Tool.Run("pdftotext", "-layout", path, "-").Trim('\f', '\n').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        File.Copy(path, "/tmp/t.pdf", true);
        Assert.Equal("", Tool.Run("pdffonts", path));
    }
}
