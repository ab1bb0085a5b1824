using System.Diagnostics.CodeAnalysis;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// Chooses among the library's faces those that serve the roles, and says what it had to make do with.
/// </summary>
internal sealed class FontSelection(FontLibrary library, DiagnosticBag findings)
{
    private readonly HashSet<FontDescription> _rejected = new(ReferenceEqualityComparer.Instance);

    /// <summary>Two assignments for each role, regular and bold; null when there is no font for any role.</summary>
    public FontAssignment[]? Assign()
    {
        var stacks = FontStack.All;
        var candidates = new FontCandidate?[stacks.Length];
        for (var i = 0; i < stacks.Length; i++)
        {
            candidates[i] = FindCandidate(stacks[i]);
        }

        // A role without any font of its kind borrows the typeface of the first role that has one.
        if (Array.Find(candidates, candidate => candidate is not null) is not { } borrowed)
        {
            findings.Add(FontDiagnostics.NoChineseFont());
            return null;
        }

        // A role whose typeface has centred stops borrows those of the first one that has not.
        var lender = Array.Find(candidates, candidate => candidate is { HasCentredStops: false });
        var substitutes = new List<string>();
        var assignments = new FontAssignment[stacks.Length * 2];
        for (var i = 0; i < assignments.Length; i++)
        {
            var (stack, bold) = (stacks[i / 2], i % 2 == 1);
            var candidate = candidates[i / 2] ?? borrowed with { IsOfficial = false };
            assignments[i] = new FontAssignment(
                stack.Role, bold, FindFace(candidate, bold)!, stack.OfficialName, !candidate.IsOfficial)
            {
                Stops = candidate.HasCentredStops && lender is not null ? FindFace(lender, bold) : null,
            };
            if (!candidate.IsOfficial && !bold)
            {
                substitutes.Add($"{stack.OfficialName} → {candidate.Family}");
            }
        }

        if (substitutes.Count > 0)
        {
            findings.Add(FontDiagnostics.Substituted(substitutes));
        }

        return assignments;
    }

    private FontCandidate? FindCandidate(FontStack stack)
    {
        foreach (var candidate in stack.Candidates)
        {
            if (FindFace(candidate, bold: false) is not null)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>
    /// The upright face of the family nearest to the wanted weight; the first in the library's order of equals.
    /// </summary>
    private FontFace? FindFace(FontCandidate candidate, bool bold)
    {
        while (FindNearest(candidate.Family, bold ? candidate.BoldWeight : candidate.Weight) is { } nearest)
        {
            if (MayUse(nearest, out var face))
            {
                return face;
            }

            _rejected.Add(nearest);
        }

        return null;
    }

    private FontDescription? FindNearest(string family, int weight)
    {
        FontDescription? best = null;
        foreach (var face in library.Faces)
        {
            if (face.IsOfFamily(family)
                && !_rejected.Contains(face)
                && (best is null || FallbackOrder.Distance(face, weight) < FallbackOrder.Distance(best, weight)))
            {
                best = face;
            }
        }

        return best;
    }

    /// <summary>
    /// A font whose licence forbids embedding would make the file unlawful to publish: it is passed over, and said.
    /// </summary>
    private bool MayUse(FontDescription description, [NotNullWhen(true)] out FontFace? face)
    {
        face = null;
        if (!description.MayEmbed)
        {
            findings.Add(FontDiagnostics.MayNotEmbed(description.Path, description.PostScriptName));
            return false;
        }

        if (!library.TryOpen(description, out face))
        {
            findings.Add(FontDiagnostics.Unusable(description.Path, description.PostScriptName));
        }

        return face is not null;
    }
}
