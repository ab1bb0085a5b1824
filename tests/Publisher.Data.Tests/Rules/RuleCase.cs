namespace Publisher.Data.Tests.Rules;

/// <summary>Replacements in the good disclosure by which a rule must, or must not, find something.</summary>
/// <param name="Code">The rule.</param>
/// <param name="MustFire">Whether it finds something.</param>
/// <param name="Edits">Old and new text, in turns.</param>
public sealed record RuleCase(string Code, bool MustFire, params string[] Edits)
{
    /// <inheritdoc />
    public override string ToString() => $"{Code} {(MustFire ? "finds" : "passes over")} {string.Join(" → ", Edits).ReplaceLineEndings(" ")}";
}
