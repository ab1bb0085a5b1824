using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>The value that waits for the next call to take it as its first argument, or (<c>^list</c>) as its first arguments.</summary>
internal readonly record struct Piped(bool IsWaiting, object? Value, bool IsSpread, SourceSpan Span);
