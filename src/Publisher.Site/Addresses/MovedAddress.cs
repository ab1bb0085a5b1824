using Publisher.Text.Sources;

namespace Publisher.Site.Addresses;

/// <summary>已迁移: a disclosure that is published at another address now.</summary>
/// <param name="Path">The old one, <c>2024/my-bureau</c>.</param>
/// <param name="Target">The new one.</param>
/// <param name="Span">Where it was typed.</param>
public sealed record MovedAddress(string Path, string Target, SourceSpan Span);
