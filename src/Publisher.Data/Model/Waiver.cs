using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>豁免: a rule that does not hold here, with the reason.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Span">Where the code was typed.</param>
/// <param name="Reason">Why; never printed.</param>
public sealed record Waiver(string Code, SourceSpan Span, PrintedText Reason);
