using System.Text;
using Publisher.Pdf.Writing;

namespace Publisher.Pdf.Tests.Writing;

public sealed class PdfFileWriterTests
{
    private static readonly PdfFileOptions Plain = new() { ObjectStreams = false };

    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 199)]
    [InlineData(true, 200)]
    [InlineData(true, 1000)]
    [InlineData(false, 1000)]
    public void Writes_files_that_qpdf_finds_nothing_in(bool objectStreams, int extra)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("file.pdf", Write(new PdfFileOptions { ObjectStreams = objectStreams }, extra));

        Assert.DoesNotContain("WARNING", Qpdf("--check", path), StringComparison.Ordinal);
        for (var i = 0; i < extra; i += 97)
        {
            Assert.Equal($"[ {i} ({i}) ]", Qpdf($"--show-object={4 + i}", path).Trim());
        }
    }

    [Fact]
    public void Says_the_same_with_and_without_object_streams()
    {
        using var folder = new TemporaryFolder();
        var packed = folder.Write("packed.pdf", Write(PdfFileOptions.Default, 300));
        var plain = folder.Write("plain.pdf", Write(Plain, 300));

        foreach (var path in (string[])[packed, plain])
        {
            Qpdf("--qdf", "--object-streams=disable", "--static-id", "--no-original-object-ids", path, path + ".qdf");
        }

        Assert.Equal(WithoutIdentifier(plain + ".qdf"), WithoutIdentifier(packed + ".qdf"));
        Assert.True(new FileInfo(packed).Length < new FileInfo(plain).Length);
    }

    [Fact]
    public void Keeps_the_data_of_streams()
    {
        using var folder = new TemporaryFolder();
        var data = Enumerable.Range(0, 100_000).Select(i => (byte)(i * i >> 3)).ToArray();
        var path = folder.Write("stream.pdf", Write(PdfFileOptions.Default, 0, data));

        Qpdf("--qdf", path, folder["stream.qdf"]);

        Assert.True(File.ReadAllBytes(folder["stream.qdf"]).AsSpan().IndexOf(data) > 0);
    }

    [Fact]
    public void Identifies_a_file_by_its_content()
    {
        Assert.Equal(Write(PdfFileOptions.Default, 3), Write(PdfFileOptions.Default, 3));
        Assert.NotEqual(Identifier(Write(Plain, 3)), Identifier(Write(Plain, 4)));
        Assert.Equal(64, Identifier(Write(Plain, 3)).Replace("><", "", StringComparison.Ordinal).Length);
    }

    [Fact]
    public void Marks_the_file_as_binary()
    {
        var bytes = Write(PdfFileOptions.Default, 0);

        Assert.Equal("%PDF-1.7\n%"u8.ToArray(), bytes[..10]);
        Assert.All(bytes[10..14], value => Assert.True(value > 127));
        Assert.Equal("%%EOF\n"u8.ToArray(), bytes[^6..]);
    }

    [Fact]
    public void Writes_to_a_stream_that_only_goes_forward()
    {
        using var output = new ForwardStream();
        using (var file = new PdfFileWriter(output, PdfFileOptions.Default))
        {
            WriteObjects(file, 250, []);
        }

        Assert.Equal(Write(PdfFileOptions.Default, 250, []), output.Bytes);
    }

    [Fact]
    public void Refuses_to_end_with_an_object_missing()
    {
        using var file = new PdfFileWriter(Stream.Null, Plain);
        var catalog = file.Allocate();
        file.BeginObject(catalog).Null();
        file.EndObject();
        file.Allocate();

        var exception = Assert.Throws<InvalidOperationException>(() => file.Finish(catalog, default));
        Assert.Contains("Object 2", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Refuses_an_object_that_is_written_twice(bool objectStreams)
    {
        using var file = new PdfFileWriter(Stream.Null, new PdfFileOptions { ObjectStreams = objectStreams });
        var reference = file.Allocate();
        file.BeginObject(reference).Null();
        Assert.Throws<InvalidOperationException>(() => file.BeginObject(file.Allocate()));
        file.EndObject();

        Assert.Throws<InvalidOperationException>(() => file.BeginObject(reference));
        Assert.Throws<InvalidOperationException>(() => file.BeginStream(reference));
    }

    private static string Qpdf(params string[] arguments)
    {
        var (code, output) = RealTool.Run("qpdf", arguments);
        Assert.True(code == 0, output);
        return output;
    }

    private static IEnumerable<string> WithoutIdentifier(string path) =>
        File.ReadLines(path).Where(line => !line.Contains("/ID [", StringComparison.Ordinal));

    private static string Identifier(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.LastIndexOf("/ID[<", StringComparison.Ordinal) + 5;
        return text[start..text.IndexOf(">]", start, StringComparison.Ordinal)];
    }

    private static byte[] Write(PdfFileOptions options, int extra, byte[]? data = null)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, options);
        WriteObjects(file, extra, data ?? "q Q"u8.ToArray());
        return output.ToArray();
    }

    /// <summary>
    /// A catalogue, an empty page, <paramref name="extra"/> arrays that an entry of the page points at, and a stream.
    /// </summary>
    private static void WriteObjects(PdfFileWriter file, int extra, byte[] data)
    {
        var pdf = new OnePagePdf(file);
        var extras = Enumerable.Range(0, extra).Select(_ => file.Allocate()).ToList();
        var stream = file.Allocate();
        for (var i = 0; i < extra; i++)
        {
            var array = file.BeginObject(extras[i]);
            array.BeginArray();
            array.Number(i);
            array.Ascii($"{i}");
            array.EndArray();
            file.EndObject();
        }

        file.BeginStream(stream).Name("Publisher_Kind"u8, "Test"u8);
        file.EndStream(data);

        pdf.WritePage(page =>
        {
            page.BeginDictionary("Resources"u8);
            page.EndDictionary();
            page.BeginArray("Publisher_Extra"u8);
            extras.ForEach(page.Reference);
            page.Reference(stream);
            page.EndArray();
        });
        pdf.Finish();
    }

    /// <summary>Takes bytes, and nothing else.</summary>
    private sealed class ForwardStream : Stream
    {
        private readonly MemoryStream _bytes = new();

        public byte[] Bytes => _bytes.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _bytes.Write(buffer, offset, count);
    }
}
