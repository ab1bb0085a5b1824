using System.Text;
using Publisher.Pdf.Writing;

namespace Publisher.Pdf.Tests.Writing;

public sealed class PdfTokenWriterTests
{
    [Fact]
    public void Separates_tokens_only_where_they_would_run_together() => Assert.Equal(
        "<</A/B/C 1/D[1 -2 .5 true null(x)/N 3 0 R 4 0 R<00FF>]/E<<>>/F false>>",
        Write(tokens =>
        {
            tokens.BeginDictionary();
            tokens.Name("A"u8, "B"u8);
            tokens.Number("C"u8, 1);
            tokens.BeginArray("D"u8);
            tokens.Number(1);
            tokens.Number(-2);
            tokens.Number(0.5);
            tokens.Boolean(true);
            tokens.Null();
            tokens.Ascii("x");
            tokens.Name("N"u8);
            tokens.Reference(new PdfReference(3));
            tokens.Reference(new PdfReference(4));
            tokens.Hex([0, 255]);
            tokens.EndArray();
            tokens.BeginDictionary("E"u8);
            tokens.EndDictionary();
            tokens.Boolean("F"u8, false);
            tokens.EndDictionary();
        }));

    [Fact]
    public void Ends_lines_after_operators() => Assert.Equal(
        "q\n1 0 m\n/F1 12 Tf\n(a)Tj\n",
        Write(tokens =>
        {
            tokens.Operator("q"u8);
            tokens.Number(1);
            tokens.Number(0);
            tokens.Operator("m"u8);
            tokens.Name("F1"u8);
            tokens.Number(12);
            tokens.Operator("Tf"u8);
            tokens.Ascii("a");
            tokens.Operator("Tj"u8);
        }));

    [Theory]
    [InlineData("Plain", "/Plain")]
    [InlineData("A B#(/)", "/A#20B#23#28#2F#29")]
    [InlineData("目标", "/#E7#9B#AE#E6#A0#87")]
    [InlineData("", "/")]
    public void Escapes_names(string name, string expected) => Assert.Equal(expected, Write(tokens => tokens.Name(name)));

    [Fact]
    public void Escapes_literal_strings() =>
        Assert.Equal("(a\\(b\\)\\\\\\r\\n\t)", Write(tokens => tokens.Bytes("a(b)\\\r\n\t"u8)));

    [Fact]
    public void Writes_ascii_text_as_it_is() => Assert.Equal("(A \\(1\\))", Write(tokens => tokens.Text("A (1)")));

    [Fact]
    public void Writes_other_text_in_utf16()
    {
        var tokens = new PdfTokenWriter(1);
        tokens.Text("é𬭎");

        Assert.Equal([(byte)'(', 0xFE, 0xFF, 0, 0xE9, 0xD8, 0x72, 0xDF, 0x4E, (byte)')'], tokens.Written.ToArray());
    }

    [Fact]
    public void Escapes_utf16_bytes_that_look_like_delimiters()
    {
        var tokens = new PdfTokenWriter();
        tokens.Text("\u5C28\u0D0A"); // ( and \ and a line end among the bytes

        Assert.Equal(
            [(byte)'(', 0xFE, 0xFF, .. "\\\\\\(\\r\\n"u8, (byte)')'],
            tokens.Written.ToArray());
    }

    [Theory]
    [InlineData(8, 0, "(D:20240305090703+08'00')", "2024-03-05T09:07:03+08:00")]
    [InlineData(0, 0, "(D:20240305090703Z)", "2024-03-05T09:07:03Z")]
    [InlineData(-3, -30, "(D:20240305090703-03'30')", "2024-03-05T09:07:03-03:30")]
    public void Writes_dates_with_their_offset(int hours, int minutes, string expected, string xmp)
    {
        var date = new DateTimeOffset(2024, 3, 5, 9, 7, 3, 999, new TimeSpan(hours, minutes, 0));

        Assert.Equal(expected, Write(tokens => tokens.Date(date)));
        Assert.Equal(xmp, PdfDate.FormatXmp(date));
    }

    [Fact]
    public void Refuses_a_reference_to_nothing() =>
        Assert.Throws<ArgumentException>(() => Write(tokens => tokens.Reference(default(PdfReference))));

    private static string Write(Action<PdfTokenWriter> write)
    {
        var tokens = new PdfTokenWriter(4);
        write(tokens);
        return Encoding.Latin1.GetString(tokens.Written);
    }
}
