using System.IO.Compression;
using System.Xml.Linq;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>Looks into a Word file, and damages it for the linter's tests.</summary>
internal static class WordParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement Part(byte[] file, string name = "word/document.xml") => XElement.Parse(TextOf(file, name), LoadOptions.PreserveWhitespace);

    public static string TextOf(byte[] file, string name = "word/document.xml")
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<ZipArchiveEntry> Entries(byte[] file) => new ZipArchive(new MemoryStream(file)).Entries;

    /// <summary>The file with a part's text changed; <paramref name="change"/> must change something.</summary>
    public static byte[] Changed(byte[] file, string name, Func<string, string> change)
    {
        var before = TextOf(file, name);
        var after = change(before);
        Assert.NotEqual(before, after);
        return Rewritten(file, name, after);
    }

    public static byte[] Without(byte[] file, string name) => Rewritten(file, name, content: null);

    public static byte[] With(byte[] file, string name, string content) => Rewritten(file, name, content);

    private static byte[] Rewritten(byte[] file, string name, string? content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            if (content is not null)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
