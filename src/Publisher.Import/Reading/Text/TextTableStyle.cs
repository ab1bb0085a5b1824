namespace Publisher.Import.Reading.Text;

/// <summary>How a plain text shows tables.</summary>
internal enum TextTableStyle
{
    /// <summary>Nothing marks cells or rows, as in what programs extract from a PDF.</summary>
    None,

    /// <summary>Each cell begins with a tab at the start of a line; an empty line ends a row, two end the table.</summary>
    CellLines,

    /// <summary>Each line is a row, with tabs between its cells.</summary>
    TabbedRows,

    /// <summary>Each line is a row, with | around its cells.</summary>
    PipedRows,
}
