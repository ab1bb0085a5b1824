using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Tests.Fonts;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>Lays documents out and writes them, with the fonts of this machine.</summary>
internal static class Typeset
{
    public static FontSet Fonts { get; } =
        FontSet.Open(InstalledFonts.Library, []) ?? throw new InvalidOperationException("No Chinese font.");

    public static PdfWriterOptions Options { get; } = new() { Fonts = Fonts };

    public static byte[] ToBytes(Document document, PdfWriterOptions? options = null)
    {
        var findings = new DiagnosticBag();
        using var output = new MemoryStream();
        new PdfWriter().Write(document, options ?? Options, output, findings);
        Assert.Empty(findings);
        return output.ToArray();
    }

    public static PdfLayout LayOut(Document document)
    {
        var findings = new DiagnosticBag();
        var layout = PdfWriter.LayOut(document, Options, findings);
        Assert.Empty(findings);
        return layout;
    }
}
