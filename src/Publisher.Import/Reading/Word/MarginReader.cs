using System.Buffers;
namespace Publisher.Import.Reading.Word;

/// <summary>Reads what stands beside the running text: notes, comments, headers and footers.</summary>
internal sealed class MarginReader(WordPackage package, WordStyles styles, WordNotices notices, DocumentBuilder document)
{
    private static readonly SearchValues<char> Ornaments = SearchValues.Create(" \t\u3000\u00A0-–—―·.|/");

    public void Read()
    {
        var notes = Read(SourcePlaceKind.Note, "footnotes") + Read(SourcePlaceKind.Note, "endnotes");
        notices.Notes = Math.Max(notices.Notes, notes);
        notices.Comments += Read(SourcePlaceKind.Comment, "comments");
        Read(SourcePlaceKind.Margin, "header");
        Read(SourcePlaceKind.Margin, "footer");
    }

    /// <summary>How many texts there are.</summary>
    private int Read(SourcePlaceKind kind, string name)
    {
        var count = 0;
        foreach (var part in package.PartsOf(name))
        {
            // Its own notices are counted with the running text's: tracked changes and pictures are the same everywhere.
            var reader = new WordReader(package, styles, new ListCounters([]), notices, document)
            {
                SkipsPageNumbers = kind == SourcePlaceKind.Margin,
                HasItems = kind != SourcePlaceKind.Margin,
            };
            foreach (var block in reader.Read(part))
            {
                if (block.Paragraph is { } paragraph && HasWords(paragraph.Text))
                {
                    document.AddAside(new SourcePlace(kind, ++count), paragraph.Text);
                }
                else if (block.Table is { } table)
                {
                    count = AddCells(table, kind, count);
                }
            }
        }

        return count;
    }

    private int AddCells(SourceTable table, SourcePlaceKind kind, int count)
    {
        foreach (var text in table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Text).Where(HasWords))
        {
            document.AddAside(new SourcePlace(kind, ++count), text);
        }

        return count;
    }

    /// <summary>The signs around a page number, such as dashes, are the form's own.</summary>
    private static bool HasWords(string text) => text.AsSpan().ContainsAnyExcept(Ornaments);
}
