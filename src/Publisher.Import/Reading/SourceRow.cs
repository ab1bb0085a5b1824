using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>A row of a table, cells below merged ones included.</summary>
internal sealed record SourceRow(ImmutableArray<SourceCell> Cells)
{
    /// <summary>Nothing to be seen.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (!cell.Text.IsBlank)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
