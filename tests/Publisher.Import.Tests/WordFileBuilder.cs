using System.IO.Compression;
using System.Text;

namespace Publisher.Import.Tests;

/// <summary>Makes the smallest .docx around a body written by hand.</summary>
internal static class WordFileBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public static byte[] Make(string body, params (string Part, string Xml)[] more) =>
        MakePackage([("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"), .. more]);

    public static byte[] MakePackage((string Part, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Relationships(("officeDocument", "word/document.xml")));
            Add(archive, "word/_rels/document.xml.rels", Relationships(
                [.. parts.Select(part => Path.GetFileName(part.Part)).Where(name => name != "document.xml").Select(name => (Kind(name), name))]));
            foreach (var (part, xml) in parts)
            {
                Add(archive, part, xml);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A part's root around its content.</summary>
    public static (string Part, string Xml) Part(string name, string content) => ($"word/{name}.xml", $"<w:{Root(name)} {Namespaces}>{content}</w:{Root(name)}>");

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Root(string name) => name.StartsWith("header", StringComparison.Ordinal) ? "hdr"
        : name.StartsWith("footer", StringComparison.Ordinal) ? "ftr" : name;

    private static string Kind(string name) => Path.GetFileNameWithoutExtension(name).TrimEnd('1', '2');

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Relationships(params (string Kind, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, i) => $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{target.Kind}\" Target=\"{target.Target}\"/>"))
        + "</Relationships>";
}
