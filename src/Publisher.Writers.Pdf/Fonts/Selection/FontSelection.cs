using System.Collections.Immutable;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>Chooses among the library's faces those that serve the roles, and says what it had to make do with.</summary>
internal sealed class FontSelection(FontLibrary library, DiagnosticBag findings)
{
    private readonly HashSet<string> _forbidden = new(StringComparer.Ordinal);

    public bool TryAssign(ImmutableArray<FontRole> roles, out ImmutableArray<FontAssignment> assignments)
    {
        var found = roles.Select(role => (Stack: FontStack.For(role), Candidate: FindCandidate(role))).ToList();

        // A role without any font of its kind borrows the typeface of the first role that has one.
        var borrowed = found.Find(pair => pair.Candidate is not null).Candidate;
        if (borrowed is null)
        {
            findings.Add(FontDiagnostics.NoChineseFont());
            assignments = [];
            return false;
        }

        var result = ImmutableArray.CreateBuilder<FontAssignment>(found.Count * 2);
        foreach (var (stack, own) in found)
        {
            var candidate = own ?? borrowed with { IsOfficial = false };
            for (var bold = 0; bold < 2; bold++)
            {
                var face = FindFace(candidate, bold == 1)!;
                result.Add(new FontAssignment(stack.Role, bold == 1, face, stack.OfficialName, !candidate.IsOfficial));
            }

            if (!candidate.IsOfficial)
            {
                findings.Add(FontDiagnostics.Substituted(stack.OfficialName, candidate.Family));
            }
        }

        assignments = result.MoveToImmutable();
        return true;
    }

    private FontCandidate? FindCandidate(FontRole role)
    {
        foreach (var candidate in FontStack.For(role).Candidates)
        {
            if (FindFace(candidate, bold: false) is not null)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The upright face of the family nearest to the wanted weight; the first in the library's order of equals.</summary>
    private FontDescription? FindFace(FontCandidate candidate, bool bold)
    {
        FontDescription? best = null;
        var weight = bold ? candidate.BoldWeight : candidate.Weight;
        foreach (var face in library.Faces)
        {
            if (!IsOfFamily(face, candidate.Family) || !MayUse(face))
            {
                continue;
            }

            if (best is null || Distance(face, weight) < Distance(best, weight))
            {
                best = face;
            }
        }

        return best;
    }

    private static bool IsOfFamily(FontDescription face, string family)
    {
        foreach (var name in face.FamilyNames)
        {
            if (string.Equals(name, family, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(FontDescription face, int weight) =>
        Math.Abs(face.Weight - weight) + (face.IsItalic ? 10_000 : 0) + (Math.Abs(face.Width - 5) * 1_000);

    /// <summary>A font whose licence forbids embedding would make the file unlawful to publish: it is passed over, and said.</summary>
    private bool MayUse(FontDescription face)
    {
        if (!face.MayEmbed && _forbidden.Add(face.Path))
        {
            findings.Add(FontDiagnostics.MayNotEmbed(face.Path, face.PostScriptName));
        }

        return face.MayEmbed;
    }
}
