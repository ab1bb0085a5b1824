using Publisher.Text.Sources;

namespace Publisher.Site.Addresses;

/// <summary>已撤回: a disclosure that is no longer published, and why.</summary>
/// <param name="Path">Its address, <c>2024/my-bureau</c>.</param>
/// <param name="Reason">What readers are told.</param>
/// <param name="Span">Where it was typed.</param>
public sealed record WithdrawnAddress(string Path, string Reason, SourceSpan Span);
