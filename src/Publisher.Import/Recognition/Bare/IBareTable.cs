using System.Collections.Immutable;

namespace Publisher.Import.Recognition.Bare;

/// <summary>A table while it is put together, in whatever order its text has.</summary>
internal interface IBareTable
{
    /// <summary>How many rows of indicators were found.</summary>
    int RowCount { get; }

    /// <summary>Finds the rows; false when there are none that can be told apart.</summary>
    bool Read(ColumnWidths widths, CellLexicon lexicon);

    /// <summary>Shows <paramref name="widths"/> the lines of the cells that were found.</summary>
    void Teach(ColumnWidths widths);

    /// <summary>Adds the cells of rows that are beyond doubt.</summary>
    void Teach(CellLexicon lexicon);

    /// <summary>All rows, those above the indicators included.</summary>
    /// <param name="planLine">The line of a plan with fewer amounts than dates whose places were guessed, or 0.</param>
    ImmutableArray<BareRow> ToRows(out int planLine);
}
