using System.Text;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Derivation;

/// <summary>A Word file as programs extract its text: a tab before each cell, an empty line behind each row, two behind a table.</summary>
internal static class CellText
{
    public static string Of(string word)
    {
        var text = new StringBuilder();
        foreach (var block in SourceLoader.Load(word, new DiagnosticBag())!.Blocks)
        {
            if (block is SourceTable table)
            {
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        text.Append('\t').Append(cell.IsCovered ? "" : cell.Text.Text).Append('\n');
                    }

                    text.Append('\n');
                }

                text.Append('\n');
            }
            else if (block is SourceLine line)
            {
                text.Append(string.Concat(line.Bookmarks.Select(name => $"[bookmark: {name}]"))).Append(line.Text.Text).Append('\n');
            }
        }

        return text.ToString();
    }
}
