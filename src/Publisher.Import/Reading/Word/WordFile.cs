using System.IO.Compression;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Word;

/// <summary>Reads a Word file (.docx) into lines and tables.</summary>
internal static class WordFile
{
    /// <exception cref="UnreadableSourceException">It cannot be read.</exception>
    public static SourceDocument Read(string path, Stream stream, DiagnosticBag diagnostics)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var package = WordPackage.Open(path, archive);
            var (document, notices) = Read(package, skipsContents: true);
            if (notices.IsContentsOpen)
            {
                // A table of contents that never ends would swallow the rest of the file.
                (document, notices) = Read(package, skipsContents: false);
                notices.IsContentsOpen = true;
            }

            notices.Report(SourceSpan.OfFile(new SourceFile(path, "")), diagnostics);
            return document;
        }
        catch (InvalidDataException)
        {
            throw new UnreadableSourceException(FileDiagnostics.DamagedArchive(path));
        }
    }

    private static (SourceDocument Document, WordNotices Notices) Read(WordPackage package, bool skipsContents)
    {
        var (document, notices) = (new DocumentBuilder(), new WordNotices());
        var styles = WordStyles.Read(package);
        var lists = NumberingReader.Read(package);
        var reader = new WordReader(package, styles, new ListCounters(lists), notices, document) { SkipsContents = skipsContents };
        Emit(reader.Read(package.MainPart), document);
        new MarginReader(package, styles, notices, document).Read();
        return (document.ToDocument(), notices);
    }

    /// <summary>Each paragraph counts once, whatever line breaks it has.</summary>
    private static void Emit(List<WordBlock> blocks, DocumentBuilder document)
    {
        var paragraphs = 0;
        foreach (var block in blocks)
        {
            if (block.Table is { } table)
            {
                document.Add(table);
            }
            else if (block.Paragraph is { } paragraph)
            {
                Emit(paragraph, new SourcePlace(SourcePlaceKind.Paragraph, ++paragraphs), document);
            }
        }
    }

    private static void Emit(WordParagraph paragraph, SourcePlace place, DocumentBuilder document)
    {
        var start = 0;
        foreach (var line in paragraph.Text.Split('\n'))
        {
            var (from, to) = (Math.Max(0, paragraph.Bold.Start - start), Math.Min(line.Length, paragraph.Bold.End - start));
            document.Add(new SourceLine(document.NewText(place, line))
            {
                Level = paragraph.Level,
                Bold = from < to ? (from, to) : default,
                Bookmarks = start == 0 ? paragraph.Bookmarks : [],
            });
            start += line.Length + 1;
        }
    }
}
