using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules;

/// <summary>What a rule found at one place of the data.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Diagnostic">What is reported; of a waived finding an info that says why.</param>
/// <param name="Fix">The repair, where it is certain.</param>
/// <param name="Occurrences">How often it is printed: a project may be printed in several parts, and a text in several cells.</param>
public sealed record RuleFinding(Rule Rule, Diagnostic Diagnostic, TextFix? Fix, int Occurrences);
