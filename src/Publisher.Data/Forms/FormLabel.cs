namespace Publisher.Data.Forms;

/// <summary>A name of the data, and how a form prints it.</summary>
/// <param name="Key">The name in the data.</param>
/// <param name="Printed">The words on paper; <c>\n</c> breaks the line.</param>
public sealed record FormLabel(string Key, string Printed);
