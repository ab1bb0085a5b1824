using Publisher.Text.Sources;

namespace Publisher.Data.Rules;

/// <summary>A repair that is certain.</summary>
/// <param name="Span">The value as typed, quotes included.</param>
/// <param name="Words">What is to be replaced in it; where it is not found just so, nothing is.</param>
/// <param name="Replacement">What belongs there.</param>
public sealed record TextFix(SourceSpan Span, string Words, string Replacement);
