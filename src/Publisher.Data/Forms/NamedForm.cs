namespace Publisher.Data.Forms;

/// <summary>A form with the name of its layout, and the words by which files of it are recognised.</summary>
public sealed record NamedForm(string Name, FormDefinition Form, ImportWords Words);
