using System.Collections.Immutable;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;

namespace Publisher.Import;

/// <summary>The words of a file that can be imported, without blanks, to compare it with another.</summary>
/// <param name="Lines">The lines outside of tables, in their order.</param>
/// <param name="Cells">The cells with words, in their order.</param>
public sealed record FileWords(ImmutableArray<string> Lines, ImmutableArray<string> Cells)
{
    /// <summary>The words, or null when the file cannot be read.</summary>
    public static FileWords? Read(string path)
    {
        if (SourceLoader.Load(path, new DiagnosticBag()) is not { } document)
        {
            return null;
        }

        var lines = ImmutableArray.CreateBuilder<string>();
        var cells = ImmutableArray.CreateBuilder<string>();
        foreach (var block in document.Blocks)
        {
            if (block is SourceLine { Text.IsBlank: false } line)
            {
                lines.Add(WithoutBlanks(line.Text.Text));
            }
            else if (block is SourceTable table)
            {
                cells.AddRange(table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.Text.IsBlank && !cell.IsCovered).Select(cell => WithoutBlanks(cell.Text.Text)));
            }
        }

        return new FileWords(lines.DrainToImmutable(), cells.DrainToImmutable());
    }

    /// <summary>A text as it stands among the words.</summary>
    public static string WithoutBlanks(string text) => LabelText.RemoveBlanks(text);
}
