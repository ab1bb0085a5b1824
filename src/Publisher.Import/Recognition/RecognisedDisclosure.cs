using Publisher.Data.Forms;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Recognition;

/// <summary>What a file is when it is read as one form.</summary>
/// <param name="Named">The form.</param>
/// <param name="Disclosure">The data.</param>
/// <param name="Leftovers">Words that have no place in it.</param>
/// <param name="Findings">What is doubtful.</param>
/// <param name="Cost">How badly the form fits: characters left over, labels printed otherwise, cells that the file lacks.</param>
internal sealed record RecognisedDisclosure(
    NamedForm Named, DisclosureDraft Disclosure, List<Leftover> Leftovers, DiagnosticBag Findings, int Cost)
{
    /// <summary>How many tables lack what the form asks for.</summary>
    public int Incomplete { get; init; }

    /// <summary>Whether the form is probably not the file's: most tables lack something.</summary>
    public bool IsPoor => Incomplete * 2 > Disclosure.Projects.Count;

    /// <summary>Whether there is anything of a disclosure in the file.</summary>
    public bool IsDisclosure => Disclosure.Projects.Count > 0
        || (Disclosure.OverallGoals ?? Disclosure.GoalAreas ?? Disclosure.Safeguards) is not null;
}
