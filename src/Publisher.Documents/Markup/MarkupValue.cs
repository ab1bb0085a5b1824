namespace Publisher.Documents.Markup;

/// <summary>An attribute's value, null when the attribute is absent, and the offset of the attribute's name.</summary>
internal readonly record struct MarkupValue(string? Text, int NameOffset);
