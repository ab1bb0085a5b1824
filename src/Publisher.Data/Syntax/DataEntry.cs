using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>One key of a mapping with its value.</summary>
public sealed record DataEntry(string Key, SourceSpan KeySpan, DataNode Value);
