using System.Text;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Text;

/// <summary>Reads the text of a disclosure that was extracted from a word processor's file by some program.</summary>
internal static class TextFile
{
    public static SourceDocument Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = SourceSpan.OfFile(new SourceFile(path, ""));
        var pages = new List<int>();
        var lines = Clean(TextDecoding.Decode(bytes, file, diagnostics), pages, file, diagnostics).Split('\n');
        var document = new DocumentBuilder();
        switch (FindStyle(lines))
        {
            case TextTableStyle.None:
                BareLineReader.Read(lines, pages, document);
                return document.ToDocument() with { IsBare = true };
            case TextTableStyle.CellLines:
                new CellLineReader(lines, document).Read();
                break;
            case var style:
                RowLineReader.Read(lines, style, document);
                break;
        }

        return document.ToDocument();
    }

    /// <summary>Line ends become <c>\n</c>, page feeds too; other control characters are no text.</summary>
    private static string Clean(string text, List<int> pages, SourceSpan file, DiagnosticBag diagnostics)
    {
        var clean = new StringBuilder(text.Length);
        var (removed, line) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                if (c != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
                {
                    clean.Append('\n');
                    line++;
                    if (c == '\f')
                    {
                        pages.Add(line);
                    }
                }
            }
            else if (char.IsControl(c) && c is not ('\t' or '\n'))
            {
                removed++;
            }
            else if (c is not ('\uFEFF' or '\u00AD'))
            {
                clean.Append(c);
                line += c == '\n' ? 1 : 0;
            }
        }

        if (removed > 0)
        {
            diagnostics.Add(ReadingDiagnostics.ControlCharacters(file, removed));
        }

        return clean.ToString();
    }

    private static TextTableStyle FindStyle(string[] lines)
    {
        var (cells, rows, pipes) = (0, 0, 0);
        foreach (var line in lines)
        {
            var words = line.AsSpan().Trim(" \u3000");
            var tab = words.Trim('\t').IndexOf('\t');
            pipes += words.StartsWith("|") && words.EndsWith("|") && words.Length > 1 ? 1 : 0;
            rows += tab >= 0 ? 1 : 0;
            cells += tab < 0 && line.StartsWith('\t') ? 1 : 0;
        }

        return pipes > Math.Max(rows, cells) ? TextTableStyle.PipedRows
            : rows > cells ? TextTableStyle.TabbedRows
            : cells > 0 ? TextTableStyle.CellLines
            : TextTableStyle.None;
    }
}
