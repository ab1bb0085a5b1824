using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Text.Diagnostics;

/// <summary>A second place that explains a finding.</summary>
/// <param name="Span">The place.</param>
/// <param name="Key">The catalogue's key of what is said there.</param>
/// <param name="Arguments">What fills the text's <c>{0}</c>, <c>{1}</c> …</param>
public sealed record DiagnosticLabel(SourceSpan Span, string Key, ImmutableArray<string> Arguments);
