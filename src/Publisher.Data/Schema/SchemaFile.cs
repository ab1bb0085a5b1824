namespace Publisher.Data.Schema;

/// <summary>One JSON Schema as it is written to disk.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its content, indented, with a line feed at the end.</param>
public sealed record SchemaFile(string Name, string Text);
