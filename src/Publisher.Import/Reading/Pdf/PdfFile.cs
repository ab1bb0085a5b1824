using Publisher.Import.Diagnostics;
using Publisher.Import.Reading.Pdf.Attached;
using Publisher.Pdf.Content;
using Publisher.Pdf.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Pdf;

/// <summary>Reads a PDF file: the data that it carries, or what its pages show.</summary>
internal static class PdfFile
{
    /// <summary>No disclosure is nearly as long.</summary>
    private const int MostPages = 1000;

    /// <exception cref="UnreadableSourceException">It cannot be read.</exception>
    public static SourceDocument? Read(string path, byte[] bytes, DiagnosticBag diagnostics) => Open(path, bytes, (objects, file) =>
    {
        var pages = PageTree.Read(objects, objects.Catalog);
        if (pages.Count > MostPages)
        {
            diagnostics.Add(PdfDiagnostics.TooLong(file, MostPages));
            return null;
        }

        var (reader, notices, contents) = (new PageContentReader(objects), new PdfNotices(), new List<PageContent>(pages.Count));
        foreach (var page in pages)
        {
            contents.Add(reader.Read(page));
            notices.Count(contents[^1]);
        }

        if (!notices.Report(file, diagnostics))
        {
            return null;
        }

        var document = PagesReader.Read(contents);
        diagnostics.Add(PdfDiagnostics.PagesRead(file, pages.Count, document.Blocks.Count(block => block is SourceTable)));
        return document;
    });

    /// <summary>The data that it carries; null when there is none, or after saying what is wrong with it.</summary>
    /// <exception cref="UnreadableSourceException">It cannot be read.</exception>
    public static AttachedDisclosure? ReadAttached(string path, byte[] bytes, DiagnosticBag diagnostics) =>
        Open(path, bytes, (objects, file) => new AttachmentReader(objects, file, diagnostics).Read());

    private static T? Open<T>(string path, byte[] bytes, Func<FileObjects, SourceSpan, T?> read)
        where T : class
    {
        var file = SourceSpan.OfFile(new SourceFile(path, ""));
        try
        {
            var objects = new FileObjects(bytes);
            return objects.Trailer.Has("Encrypt")
                ? throw new UnreadableSourceException(PdfDiagnostics.Encrypted(file))
                : read(objects, file);
        }
        catch (PdfSyntaxException)
        {
            throw new UnreadableSourceException(PdfDiagnostics.Damaged(file));
        }
    }
}
