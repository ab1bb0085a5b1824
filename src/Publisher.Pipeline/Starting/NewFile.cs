namespace Publisher.Pipeline.Starting;

/// <summary>A file of a disclosure that is being started.</summary>
/// <param name="Path">Relative to the disclosure's folder, with forward slashes.</param>
/// <param name="Text">What it says.</param>
/// <param name="HasMark">Whether it begins with a byte order mark, as the file did that it was made from.</param>
internal sealed record NewFile(string Path, string Text, bool HasMark = false);
