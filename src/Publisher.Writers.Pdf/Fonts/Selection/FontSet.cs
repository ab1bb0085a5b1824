using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The faces that documents are set in: one for each role, and for each character one that has it. Shared by documents and
/// threads; what has been found once is found again without a search.
/// </summary>
public sealed class FontSet
{
    private static readonly ImmutableArray<FontRole> Roles = [.. Enum.GetValues<FontRole>()];

    private readonly FontLibrary _library;
    private readonly FaceList _faces;
    private readonly GlyphCache[] _caches;

    private FontSet(FontLibrary library, ImmutableArray<FontAssignment> assignments)
    {
        _library = library;
        _faces = new FaceList(library);
        Assignments = assignments;
        _caches = [.. assignments.Select(_ => new GlyphCache())];
    }

    /// <summary>Which face serves which role, regular before bold, in the order of the roles.</summary>
    public ImmutableArray<FontAssignment> Assignments { get; }

    /// <summary>
    /// Chooses a face for every role. Opens none of them yet. Fails, with an error among the findings, when this machine
    /// has no font at all that could print Chinese; substitutes and fonts passed over are notices and warnings.
    /// </summary>
    /// <returns>Null after an error.</returns>
    public static FontSet? Open(FontLibrary library, DiagnosticBag findings) =>
        new FontSelection(library, findings).TryAssign(Roles, out var assignments)
            ? new FontSet(library, assignments)
            : null;

    /// <summary>The face whose measures (ascent, descent, em) rule lines of this role.</summary>
    public FontFace Primary(FontRole role, bool bold) => _faces.Open(AssignmentOf(role, bold).Face)
        ?? throw new InvalidOperationException($"The font {AssignmentOf(role, bold).Face.Path} went away.");

    /// <summary>
    /// The face and glyph that print <paramref name="rune"/> in a role: the role's own face, then the faces of the other
    /// roles, then any installed face that has it. False: no font has the character.
    /// </summary>
    public bool TryResolve(FontRole role, bool bold, Rune rune, [NotNullWhen(true)] out FontFace? face, out ushort glyph)
    {
        var cache = _caches[IndexOf(role, bold)];
        if (!cache.TryGet(rune, out var found))
        {
            found = Search(role, bold, rune);
            cache.Set(rune, found);
        }

        (face, glyph) = found.IsNone ? (null, (ushort)0) : (_faces[found.Face], found.Glyph);
        return face is not null;
    }

    private static int IndexOf(FontRole role, bool bold) => ((int)role * 2) + (bold ? 1 : 0);

    private FontAssignment AssignmentOf(FontRole role, bool bold) => Assignments[IndexOf(role, bold)];

    private FaceGlyph Search(FontRole role, bool bold, Rune rune)
    {
        if (TryFace(AssignmentOf(role, bold).Face, rune, out var found))
        {
            return found;
        }

        foreach (var other in Roles)
        {
            if (TryFace(AssignmentOf(other, bold).Face, rune, out found))
            {
                return found;
            }
        }

        foreach (var description in FallbackOrder.Of(_library.Faces, bold))
        {
            if (TryFace(description, rune, out found))
            {
                return found;
            }
        }

        return FaceGlyph.None;
    }

    private bool TryFace(FontDescription description, Rune rune, out FaceGlyph found)
    {
        found = FaceGlyph.None;
        if (_faces.IndexOf(description) is { } index && _faces[index].GetGlyph(rune) is > 0 and var glyph)
        {
            found = new FaceGlyph(index, glyph);
        }

        return !found.IsNone;
    }
}
