namespace Publisher.Writers.Word.Packaging;

/// <summary>A pointer from a part to another part or, if external, to an address outside the file.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
