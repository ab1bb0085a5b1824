namespace Publisher.Import.Writing;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to the disclosure's folder, with forward slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record ImportedFile(string Path, string Text);
