using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Tests.Reading;

public sealed class StreamDecoderTests
{
    [Theory]
    [InlineData("/ASCIIHexDecode", "48 65 6C6c\n6F7>rest", "Hellop")]
    [InlineData("/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/ASCII85Decode", "z87cURDZ~>", "\0\0\0\0Hello")]
    [InlineData("/ASCII85Decode", "87cUR DZ", "Hello")]
    [InlineData("/RunLengthDecode", "\u0002abc\u00FEx\u0080y", "abcxxx")]
    [InlineData("/RunLengthDecode", "\u0009abc", "abc")]
    [InlineData("/DCTDecode", "raw", "raw")]
    [InlineData("[/ASCIIHexDecode/DCTDecode]", "4142>", "AB")]
    [InlineData("[/ASCIIHexDecode/ASCIIHexDecode]", "34 31 34 32>", "AB")]
    [InlineData("[]", "raw", "raw")]
    [InlineData("null", "raw", "raw")]
    public void Undoes_filters(string filter, string data, string expected) => Assert.Equal(expected, Decode(data, filter));

    /// <summary>The example of ISO 32000-1 §7.4.4.2.</summary>
    [Fact]
    public void Undoes_the_LZW_data_of_the_standard() =>
        Assert.Equal("-----A---B", Decode("\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001", "/LZWDecode"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Undoes_LZW(bool isEarly) => Prop.ForAll<byte[]>(bytes =>
    {
        // Long and repetitive enough that codes grow to twelve bits and the table starts anew.
        var data = Enumerable.Range(0, 9000).Select(i => (byte)(bytes.Length == 0 ? i : bytes[i * i % bytes.Length] + (i / 700))).ToArray();
        var packed = Encoding.Latin1.GetString(PackLzw(data, isEarly));
        Assert.Equal(Encoding.Latin1.GetString(data), Decode(packed, "/LZWDecode", $"<</EarlyChange {(isEarly ? 1 : 0)}>>"));
    }).Check(PropertyRuns.Of(TestSize.Or(20)));

    [Fact]
    public void Undoes_differences_of_pixels() =>
        Assert.Equal("\u0001\u0002\u0004\u0006\u0001\u0001\u0003\u0003", Decode("\u0001\u0002\u0003\u0004\u0001\u0001\u0002\u0002", "/LZWDecode", "<</Predictor 2/Colors 2/Columns 2>>", Lzw));

    [Fact]
    public void Finds_filters_and_parameters_that_are_objects_of_their_own()
    {
        var objects = new Dictionary<int, string> { [1] = "[2 0 R]", [2] = "/FlateDecode", [3] = "[4 0 R]", [4] = "<</Predictor 5 0 R/Columns 2>>", [5] = "12" };
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write([2, 10, 20, 2, 1, 1]);
        }

        var stream = new StreamObject(
            new Dictionary<string, PdfObject> { ["Filter"] = new ReferenceObject(1), ["DecodeParms"] = new ReferenceObject(3) },
            packed.ToArray());
        PdfObject? Resolve(PdfObject? value) => value is ReferenceObject reference ? Parse(objects[reference.Number]) : value;
        Assert.Equal([10, 20, 11, 21], StreamDecoder.Decode(stream, Resolve, 0).ToArray());
    }

    [Fact]
    public void Damaged_data_ends_or_is_refused() => Prop.ForAll<byte[]>(noise =>
    {
        foreach (var filter in (string[])["/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/LZWDecode", "/FlateDecode"])
        {
            try
            {
                Decode(Encoding.Latin1.GetString(noise), filter, "<</Predictor 12/Columns 3>>");
            }
            catch (PdfSyntaxException)
            {
                // Refused.
            }
        }
    }).Check(PropertyRuns.Of(TestSize.Or(300)));

    private static string Lzw(string data) => Encoding.Latin1.GetString(PackLzw(Encoding.Latin1.GetBytes(data), isEarly: true));

    private static string Decode(string data, string filter, string parameters = "null", Func<string, string>? pack = null)
    {
        var stream = new StreamObject(
            new Dictionary<string, PdfObject> { ["Filter"] = Parse(filter), ["DecodeParms"] = Parse(parameters) },
            Encoding.Latin1.GetBytes(pack is null ? data : pack(data)));
        return Encoding.Latin1.GetString(StreamDecoder.Decode(stream, value => value is NullObject ? null : value, 0).Span);
    }

    private static PdfObject Parse(string value) => new PdfLexer(Encoding.Latin1.GetBytes(value)).Read();

    private static byte[] PackLzw(byte[] data, bool isEarly)
    {
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var bits = new StringBuilder();
        var (next, width) = (258, 9);
        void Put(int code) => bits.Append(Convert.ToString(code, 2).PadLeft(width, '0'));
        int CodeOf(string text) => text.Length == 1 ? text[0] : codes[text];
        Put(256);
        var pending = "";
        foreach (var value in data)
        {
            var longer = pending + (char)value;
            if (longer.Length == 1 || codes.ContainsKey(longer))
            {
                pending = longer;
                continue;
            }

            Put(CodeOf(pending));
            codes.Add(longer, next++);
            pending = ((char)value).ToString();

            // One code behind the reader, which learns a code only with the one after it.
            var known = next - 1 + (isEarly ? 1 : 0);
            if (next >= 4094)
            {
                Put(256);
                codes.Clear();
                (next, width) = (258, 9);
            }
            else
            {
                width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
            }
        }

        if (pending.Length > 0)
        {
            Put(CodeOf(pending));
            var known = next + (isEarly ? 1 : 0);
            width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
        }

        Put(257);
        var text = bits.ToString().PadRight((bits.Length + 7) / 8 * 8, '0');
        return [.. Enumerable.Range(0, text.Length / 8).Select(i => Convert.ToByte(text.Substring(i * 8, 8), 2))];
    }
}
