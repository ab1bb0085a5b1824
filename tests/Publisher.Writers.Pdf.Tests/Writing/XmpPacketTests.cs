using System.Text;
using System.Xml.Linq;
using Publisher.Writers.Pdf.Tests.Fonts;
using Publisher.Writers.Pdf.Tests.Support;
using Publisher.Writers.Pdf.Writing;

namespace Publisher.Writers.Pdf.Tests.Writing;

public sealed class XmpPacketTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    [Fact]
    public void Says_what_the_information_dictionary_says()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("info.pdf", SamplePdf.Write([(InstalledFonts.DejaVu, "A")]));
        var xmp = Read(SamplePdf.Info);

        var info = Tool.Run("pdfinfo", "-isodates", path).Split('\n')
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal("字体样张 <&>", info["Title"]);
        Assert.Equal(info["Title"], xmp.Descendants(Dc + "title").Descendants(Rdf + "li").First().Value);
        Assert.Equal(info["Author"], xmp.Descendants(Dc + "creator").Descendants(Rdf + "li").Single().Value);
        Assert.Equal(info["Subject"], xmp.Descendants(Dc + "description").Descendants(Rdf + "li").First().Value);
        Assert.Equal(info["Keywords"], xmp.Descendants(Pdf + "Keywords").Single().Value);
        Assert.Equal(info["Producer"], xmp.Descendants(Pdf + "Producer").Single().Value);
        Assert.Equal(Encoding.UTF8.GetString(XmpPacket.Write(SamplePdf.Info)).Trim(), Tool.Run("pdfinfo", "-meta", path).Trim());
    }

    [Fact]
    public void Claims_both_standards_and_describes_the_schema_of_the_second()
    {
        var text = Encoding.UTF8.GetString(XmpPacket.Write(SamplePdf.Info));

        Assert.Contains("<pdfaid:part>3</pdfaid:part>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
        Assert.Contains(
            "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_what_is_empty()
    {
        var xmp = Read(new PdfInfo { Title = "T" });

        Assert.Empty(xmp.Descendants(Dc + "creator"));
        Assert.Empty(xmp.Descendants(Pdf + "Keywords"));
    }

    [Fact]
    public void Holds_any_text()
    {
        var xmp = Read(new PdfInfo { Title = "]]> & <b> \u0001 \uFFFE \uD800 \"q\" 𬭎\r\n" });

        Assert.Equal(
            "]]> & <b> \uFFFD \uFFFD \uFFFD \"q\" 𬭎\r\n",
            xmp.Descendants(Dc + "title").Descendants(Rdf + "li").First().Value);
    }

    private static XDocument Read(PdfInfo info) =>
        XDocument.Parse(Encoding.UTF8.GetString(XmpPacket.Write(info)), LoadOptions.PreserveWhitespace);
}
