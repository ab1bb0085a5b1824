using Publisher.Text.Diagnostics;

namespace Publisher.Data.Syntax;

/// <summary>What an editor did that the scanner cannot read, and what to read in its place.</summary>
/// <param name="Diagnostic">The slip in plain words.</param>
/// <param name="Start">Where the replacement begins.</param>
/// <param name="Replacement">As long as what it replaces, so that all places after it stay right; empty: give up.</param>
internal sealed record YamlSlip(Diagnostic Diagnostic, int Start, string Replacement);
