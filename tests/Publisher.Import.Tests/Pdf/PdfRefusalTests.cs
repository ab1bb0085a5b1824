using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Data.Forms;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Pdf;

/// <summary>PDF files without text to work with are refused with a code that says why; damaged ones never do harm.</summary>
public sealed class PdfRefusalTests(BuiltDisclosures built) : IClassFixture<BuiltDisclosures>
{
    private const string Helvetica = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>";

    [Fact]
    public void Says_of_a_scan_that_it_has_no_text() => Refused("PUB9052", Scan("", ""));

    [Fact]
    public void Says_of_a_page_without_text_that_it_is_empty() => Refused("PUB9053", new PdfText().ToFile("0 0 100 100 re f"));

    [Fact]
    public void Refuses_more_pages_than_any_disclosure_has() => Refused("PUB9055", new PdfText().ToFile("", count: 1001));

    [Fact]
    public void Says_which_share_of_the_characters_nobody_can_tell()
    {
        // Identity-H without ToUnicode: glyphs of a font that says nothing of their characters.
        const string Font = "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts ["
            + "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >> >>";
        var import = Refused("PUB9054", new PdfText().ToFile("BT /F 12 Tf 100 700 Td <000100020003> Tj ET", Font));

        Assert.Equal("100", import.Diagnostics.Single().Arguments[^1]);
    }

    [Fact]
    public void Warns_of_text_that_was_recognised_under_a_scan()
    {
        using var import = Import.OfBytes(Scan("BT /F 12 Tf 3 Tr 100 700 Td (Recognised words) Tj ET", Helvetica), "file.pdf");

        Assert.Equal(["PUB9056", "PUB9059", "PUB9100"], import.Codes);
    }

    [Fact]
    public void Warns_of_pictures_beside_text()
    {
        using var import = Import.OfBytes(Scan("BT /F 12 Tf 100 700 Td (Words) Tj ET", Helvetica, "100 0 0 100 0 0"), "file.pdf");

        Assert.Equal(["PUB9058", "PUB9059", "PUB9100"], import.Codes);
    }

    [Fact]
    public void Says_of_an_encrypted_file_what_to_do()
    {
        using var folder = new TemporaryFolder();
        RealTool.Run("qpdf", "--encrypt", "", "owner", "256", "--", built.Pdf(BuiltDisclosures.Yutian), folder["locked.pdf"]);

        Refused("PUB9050", File.ReadAllBytes(folder["locked.pdf"]));
    }

    [Fact]
    public void Says_of_half_a_file_that_it_is_damaged()
    {
        var whole = File.ReadAllBytes(built.Pdf(BuiltDisclosures.Yutian));

        Refused("PUB9051", whole[..(whole.Length / 2)]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Damaged_files_give_data_or_an_error(bool isUnpacked)
    {
        // Unpacked, the damage is in what pages paint, in fonts and in attachments; packed, in everything else.
        using var folder = new TemporaryFolder();
        var file = built.Pdf(BuiltDisclosures.Yutian);
        if (isUnpacked)
        {
            RealTool.Run("qpdf", "--qdf", "--object-streams=disable", file, folder["unpacked.pdf"]);
            file = folder["unpacked.pdf"];
        }

        var forms = Pipeline.Layouts.NamedForms.ReadAll(Repository.Templates, new DiagnosticBag());
        var good = File.ReadAllBytes(file);
        var property = Prop.ForAll(
            Gen.Choose(0, good.Length - 1).ArrayOf(12).Zip(Gen.Choose(0, 255)).ToArbitrary(),
            pair => ReadsOrRefuses(forms, folder.Write("file.pdf", Damage(good, pair.Item1, pair.Item2))));
        property.Check(PropertyRuns.Of(30));
    }

    private static byte[] Damage(byte[] good, int[] places, int value)
    {
        var bad = (byte[])good.Clone();
        foreach (var place in places)
        {
            bad[place] = (byte)(value + place);
        }

        return value % 16 == 0 ? bad[..places[0]] : bad;
    }

    private static bool ReadsOrRefuses(System.Collections.Immutable.ImmutableArray<NamedForm> forms, string file)
    {
        foreach (var readsPages in new[] { false, true })
        {
            var findings = new DiagnosticBag();
            var result = DisclosureImport.Read(new ImportRequest(file, forms) { Year = 2022, ReadsPages = readsPages }, findings);
            if (result is null != findings.HasErrors)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A page that an image covers, and what else it paints.</summary>
    private static byte[] Scan(string content, string resources, string matrix = "595 0 0 842 0 0")
    {
        var file = new PdfText();
        var image = file.AddStream(
            "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8", Encoding.Latin1.GetBytes("abcd"));
        return file.ToFile($"q {matrix} cm /I Do Q {content}", $"/XObject << /I {image} 0 R >> {resources}");
    }

    private static Import Refused(string code, byte[] file)
    {
        using var import = Import.OfBytes(file, "file.pdf");
        Assert.Null(import.Result);
        Assert.Equal([code], import.Codes);
        Assert.NotNull(import.Diagnostics.Single().GetHint(Language.Chinese));
        return import;
    }
}
