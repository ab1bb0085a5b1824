using System.Globalization;
using System.Text;
using Publisher.Pdf.Content;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Tests.Content;

/// <summary>A file of one page, 200 points wide and 100 high, put together by hand.</summary>
internal sealed class SmallPdf
{
    /// <summary>A simple font with all of Latin, half as wide as high.</summary>
    public const string Latin = "<</Type/Font/Subtype/TrueType/BaseFont/Latin/Encoding/WinAnsiEncoding/FirstChar 0/Widths WIDTHS>>";

    private const int PageNumber = 3;
    private const int ContentNumber = 4;

    private readonly Dictionary<string, StringBuilder> _resources = [];
    private readonly List<byte[]> _objects = [[], [], [], []];
    private readonly string _page;

    /// <param name="content">The page's content stream; a char for each byte.</param>
    /// <param name="page">Entries of the page beside its content and resources.</param>
    public SmallPdf(string content, string page = "/MediaBox[0 0 200 100]")
    {
        _page = page;
        _objects[0] = Ascii("<</Type/Catalog/Pages 2 0 R>>");
        _objects[1] = Ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        _objects[ContentNumber - 1] = StreamOf("", Ascii(content));
    }

    /// <summary>Adds an object and refers to it.</summary>
    public string Add(string value)
    {
        _objects.Add(Ascii(value));
        return FormattableString.Invariant($"{_objects.Count} 0 R");
    }

    public string AddStream(string entries, string data) => AddStream(entries, Ascii(data));

    public string AddStream(string entries, byte[] data)
    {
        _objects.Add(StreamOf(entries, data));
        return FormattableString.Invariant($"{_objects.Count} 0 R");
    }

    public SmallPdf With(string category, string name, string value)
    {
        if (!_resources.TryGetValue(category, out var entries))
        {
            _resources[category] = entries = new StringBuilder();
        }

        entries.Append(CultureInfo.InvariantCulture, $"/{name} {value} ");
        return this;
    }

    /// <summary>Adds a font; WIDTHS stands for 256 times 500.</summary>
    public SmallPdf WithFont(string name, string value) =>
        With("Font", name, value.Replace("WIDTHS", $"[{string.Join(' ', Enumerable.Repeat(500, 256))}]", StringComparison.Ordinal));

    /// <summary>Adds a Type 0 font whose descendant has these entries beside what it must have.</summary>
    public SmallPdf WithComposite(string name, string encoding, string descendant = "", string font = "") =>
        With("Font", name, $"<</Type/Font/Subtype/Type0/BaseFont/Composite/Encoding {encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Composite {descendant}>>]{font}>>");

    public PageContent Read()
    {
        var file = new FileObjects(ToBytes());
        return new PageContentReader(file).Read(Assert.Single(PageTree.Read(file, file.Catalog)));
    }

    /// <summary>All characters, in the order of painting.</summary>
    public string ReadText() => string.Concat(Read().Glyphs.Select(glyph => glyph.Text));

    public byte[] ToBytes()
    {
        var resources = string.Concat(_resources.Select(category => $"/{category.Key}<<{category.Value}>>"));
        _objects[PageNumber - 1] = Ascii($"<</Type/Page/Parent 2 0 R/Resources<<{resources}>>/Contents {ContentNumber} 0 R{_page}>>");
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new StringBuilder();
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            file.Write(Ascii(FormattableString.Invariant($"{i + 1} 0 obj\n")));
            file.Write(_objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(Ascii(FormattableString.Invariant(
            $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n{places}trailer\n<</Size {_objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] StreamOf(string entries, byte[] data) =>
        [.. Ascii(FormattableString.Invariant($"<</Length {data.Length}{entries}>>\nstream\n")), .. data, .. "\nendstream"u8];

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);
}
