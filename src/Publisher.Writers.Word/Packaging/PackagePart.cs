namespace Publisher.Writers.Word.Packaging;

/// <summary>One file inside the package.</summary>
/// <param name="Name">Its path without a leading slash.</param>
/// <param name="ContentType">What it is, or null when its extension says it.</param>
/// <param name="Content">Its bytes, complete.</param>
internal sealed record PackagePart(string Name, string? ContentType, MemoryStream Content);
