using FsCheck;
using FsCheck.Fluent;
using Publisher.Tests;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Text.Tests;

public sealed class SourceDecoderTests
{
    [Fact]
    public void Reads_utf8_with_and_without_a_byte_order_mark()
    {
        Assert.Equal("预算数: 1\n", Decode([.. "预算数: 1\n"u8]).File?.Text);
        Assert.Equal("预算数: 1\n", Decode([0xEF, 0xBB, 0xBF, .. "预算数: 1\n"u8]).File?.Text);
    }

    [Fact]
    public void Recognises_gb18030_and_points_at_its_first_character()
    {
        byte[] gb = [.. "a: 1\n"u8, 0xD4, 0xA4, 0xCB, 0xE3, 0xCA, 0xFD, .. ": 2\n"u8];
        var (file, diagnostic) = Decode(gb);

        Assert.Null(file);
        Assert.Equal("PUB1002", diagnostic!.Code);
        Assert.Equal(new LinePosition(2, 1), diagnostic.Span.File!.GetPosition(diagnostic.Span.Start));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "PUB1001")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "PUB1001")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "PUB1003")]
    [InlineData(new byte[] { 0x61, 0x00 }, "PUB1005")]
    [InlineData(new byte[] { 0x61, 0x0B }, "PUB1005")]
    public void Refuses_what_is_not_clean_text(byte[] bytes, string code) => Assert.Equal(code, Decode(bytes).Diagnostic?.Code);

    [Fact]
    public void Refuses_a_file_that_is_too_large() =>
        Assert.Equal("PUB1004", Decode(new byte[SourceDecoder.MaximumBytes + 1]).Diagnostic?.Code);

    [Fact]
    public void Never_throws_on_random_bytes() => Prop
        .ForAll<byte[]>(bytes => Decode(bytes) is { File: null, Diagnostic: not null } or { File: not null, Diagnostic: null })
        .Check(PropertyRuns.Of(100));

    private static (SourceFile? File, Diagnostic? Diagnostic) Decode(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = SourceDecoder.Decode("a.yaml", bytes, diagnostics);
        return (file, diagnostics.FirstOrDefault());
    }
}
