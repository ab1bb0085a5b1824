using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>An imported file without its format: lines and tables in order.</summary>
/// <param name="Blocks">The running text.</param>
/// <param name="Aside">Texts beside it: notes, comments, headers, hidden words.</param>
/// <param name="TextCount">How many texts there are in all.</param>
internal sealed record SourceDocument(ImmutableArray<SourceBlock> Blocks, ImmutableArray<SourceText> Aside, int TextCount)
{
    /// <summary>Whether nothing in the file marks cells, rows and paragraphs: its lines are those of printed pages.</summary>
    public bool IsBare { get; init; }

    /// <summary>All texts, those beside the running text last.</summary>
    public IEnumerable<SourceText> Texts
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (block is SourceLine line)
                {
                    yield return line.Text;
                }
                else if (block is SourceTable table)
                {
                    foreach (var row in table.Rows)
                    {
                        foreach (var cell in row.Cells)
                        {
                            yield return cell.Text;
                        }
                    }
                }
            }

            foreach (var text in Aside)
            {
                yield return text;
            }
        }
    }
}
