namespace Publisher.Pipeline.OpenData;

/// <summary>
/// A column of a CSV file: its cells, and what the data package says about them. Words go through <see cref="CsvText"/>;
/// numbers are our own printing.
/// </summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="Name">In the first row.</param>
/// <param name="Type">A field type of Frictionless Table Schema: string, number, integer.</param>
/// <param name="Unit">元, or empty.</param>
/// <param name="Description">For readers of the data package.</param>
/// <param name="Print">A row's cell.</param>
internal sealed record CsvColumn<TRow>(string Name, string Type, string Unit, string Description, Func<TRow, string> Print)
{
    public static CsvColumn<TRow> Text(string name, Func<TRow, string?> text, string description = "") =>
        new(name, "string", "", description, row => CsvText.Guard(text(row) ?? ""));

    public static CsvColumn<TRow> Number(string name, Func<TRow, decimal?> number, string unit = "", string description = "") =>
        new(name, "number", unit, description, row => number(row) is { } value ? Figures.Print(value) : "");

    public static CsvColumn<TRow> Integer(string name, Func<TRow, int?> number, string description = "") =>
        new(name, "integer", "", description, row => number(row) is { } value ? Figures.Print(value) : "");
}
