using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;

namespace Publisher.Pdf.Tests.Writing;

public sealed class IncrementalUpdateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Adds_revisions_that_qpdf_finds_nothing_in(bool objectStreams)
    {
        using var folder = new TemporaryFolder();
        var first = Make(objectStreams);
        var second = Update(first, "second");
        var third = Update(second, "third");

        Assert.Equal(first, second[..first.Length]);
        Assert.Equal(second, third[..second.Length]);
        var (code, said) = RealTool.Run("qpdf", "--check", folder.Write("a.pdf", third));
        Assert.True(code == 0 && !said.Contains("WARNING", StringComparison.Ordinal), said);
        var file = new FileObjects(third);
        Assert.Equal([objectStreams, objectStreams, objectStreams], file.Sections.Select(section => section.IsStream));
        Assert.Equal("third", file.Text(file.Catalog, "Publisher_Note"));
        Assert.Equal("second", new FileObjects(second).Text(new FileObjects(second).Catalog, "Publisher_Note"));
    }

    [Fact]
    public void Keeps_the_first_identifier_and_changes_the_second()
    {
        var before = Identifiers(Make(objectStreams: true));
        var after = Identifiers(Update(Make(objectStreams: true), "x"));
        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
    }

    [Fact]
    public void Says_where_plain_objects_are()
    {
        var update = new IncrementalUpdate(new FileObjects(Make(objectStreams: true)));
        var tokens = update.BeginPlainObject(update.Allocate());
        var at = (int)update.Position;
        tokens.Ascii("here");
        update.EndObject();
        Assert.Equal("(here)", Encoding.ASCII.GetString(update.ToBytes().AsSpan(at, 6)));
    }

    [Fact]
    public void Refuses_an_object_that_is_written_twice()
    {
        var update = new IncrementalUpdate(new FileObjects(Make(objectStreams: false)));
        update.Write(1, NullObject.Instance);
        Assert.Throws<InvalidOperationException>(() => update.Write(1, NullObject.Instance));
    }

    private static byte[] Update(byte[] file, string note)
    {
        var objects = new FileObjects(file);
        var update = new IncrementalUpdate(objects);
        var stream = update.Allocate();
        update.BeginStream(stream);
        update.EndStream(new byte[1000]);
        var catalog = objects.Catalog
            .With("Publisher_Note", new StringObject(Encoding.ASCII.GetBytes(note)))
            .With("Publisher_Data", new ReferenceObject(stream.Number));
        update.Write(((ReferenceObject)objects.Trailer.Find("Root")!).Number, catalog);
        return update.ToBytes();
    }

    private static string[] Identifiers(byte[] file) =>
        [.. new FileObjects(file).Items(new FileObjects(file).Trailer, "ID").Select(item => Convert.ToHexString(((StringObject)item!).Bytes))];

    private static byte[] Make(bool objectStreams)
    {
        var output = new MemoryStream();
        using var file = new PdfFileWriter(output, new PdfFileOptions { ObjectStreams = objectStreams });
        var pdf = new OnePagePdf(file);
        pdf.WritePage(page => page.Number("Rotate"u8, 0));
        pdf.Finish();
        return output.ToArray();
    }
}
