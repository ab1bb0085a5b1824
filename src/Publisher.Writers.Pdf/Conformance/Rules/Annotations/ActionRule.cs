using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Annotations;

/// <summary>
/// Nothing runs: no scripts and no actions that start programs, play, change or hide things (ISO 19005-3 §6.5.1,
/// §6.5.2).
/// </summary>
internal sealed class ActionRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        if (file.Objects.Dictionary(file.Catalog, "Names")?.Has("JavaScript") == true)
        {
            findings.Add(ConformanceDiagnostics.Action(findings.File, "JavaScript"));
        }

        if (file.Objects.Dictionary(file.Catalog, "OpenAction") is { } opening)
        {
            Check(file, opening, findings);
        }

        foreach (var (_, dictionary) in file.Dictionaries())
        {
            if (dictionary.Has("AA"))
            {
                findings.Add(ConformanceDiagnostics.Action(findings.File, "AA"));
            }

            if (file.Objects.Dictionary(dictionary, "A") is { } action && !dictionary.Has("K"))
            {
                Check(file, action, findings);
            }
        }
    }

    /// <summary>The action and those that follow it.</summary>
    private static void Check(CheckedFile file, DictionaryObject action, Findings findings)
    {
        var seen = new HashSet<DictionaryObject>(ReferenceEqualityComparer.Instance);
        for (DictionaryObject? next = action; next is not null && seen.Add(next); next = file.Objects.Dictionary(next, "Next"))
        {
            var isAllowed = file.Objects.Name(next, "S") switch
            {
                null or "GoTo" or "GoToR" or "GoToE" or "Thread" or "URI" or "SubmitForm" => true,
                "Named" => file.Objects.Name(next, "N") is "NextPage" or "PrevPage" or "FirstPage" or "LastPage",
                _ => false,
            };
            if (!isAllowed)
            {
                findings.Add(ConformanceDiagnostics.Action(findings.File, file.Objects.Name(next, "S")!));
            }
        }
    }
}
