using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Derivation;

/// <summary>How well a layout fits the file that it was made from.</summary>
/// <param name="Findings">What the import or the build found against it.</param>
/// <param name="Lost">Words of the file that are not printed again.</param>
/// <param name="Added">Words that the file has not.</param>
internal sealed record DerivedLayoutFit(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Lost, ImmutableArray<string> Added)
{
    public bool IsExact => Findings.IsEmpty && Lost.IsEmpty && Added.IsEmpty;
}
