using System.Diagnostics.CodeAnalysis;
using System.Text;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The faces that documents are set in: one for each role, and for each character one that has it. Shared by documents
/// and threads; what has been found once is found again without a search.
/// </summary>
public sealed class FontSet
{
    private readonly FontLibrary _library;
    private readonly FontAssignment[] _assignments;
    private readonly FaceList _faces = new();
    private readonly GlyphCache[] _caches;
    private readonly Lazy<FontDescription[]> _fallback;
    private readonly Lazy<FontDescription[]> _boldFallback;

    private FontSet(FontLibrary library, FontAssignment[] assignments)
    {
        _library = library;
        _assignments = assignments;
        _caches = Array.ConvertAll(assignments, _ => new GlyphCache());
        _fallback = new Lazy<FontDescription[]>(() => FallbackOrder.Of(library.Faces, bold: false));
        _boldFallback = new Lazy<FontDescription[]>(() => FallbackOrder.Of(library.Faces, bold: true));
    }

    /// <summary>Which face serves which role, regular before bold, in the order of the roles.</summary>
    public IReadOnlyList<FontAssignment> Assignments => _assignments;

    /// <summary>
    /// Chooses a face for every role and opens it. Fails, with an error among the findings, when this machine
    /// has no font at all that could print Chinese; substitutes and fonts passed over are notices and warnings.
    /// </summary>
    /// <returns>Null after an error.</returns>
    public static FontSet? Open(FontLibrary library, DiagnosticBag findings) =>
        new FontSelection(library, findings).Assign() is { } assignments ? new FontSet(library, assignments) : null;

    /// <summary>The face whose measures (ascent, descent, em) rule lines of this role.</summary>
    public FontFace Primary(FontRole role, bool bold) => _assignments[IndexOf(role, bold)].Face;

    /// <summary>
    /// The face and glyph that print <paramref name="rune"/> in a role: the role's own face, then the faces of the
    /// other roles, then any installed face that has it. False: no font has the character, or it is a private one, which
    /// no font can speak for.
    /// </summary>
    public bool TryResolve(
        FontRole role, bool bold, Rune rune, [NotNullWhen(true)] out FontFace? face, out ushort glyph)
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

    private FaceGlyph Search(FontRole role, bool bold, Rune rune)
    {
        if (PrivateUse.Contains(rune))
        {
            return FaceGlyph.None;
        }

        var own = _assignments[IndexOf(role, bold)];
        if (own.Stops is { } stops && FullWidthStops.Contains(rune) && TryFace(stops, rune, out var found))
        {
            return found;
        }

        if (TryFace(own.Face, rune, out found))
        {
            return found;
        }

        foreach (var assignment in _assignments)
        {
            if (assignment.IsBold == bold && TryFace(assignment.Face, rune, out found))
            {
                return found;
            }
        }

        foreach (var description in (bold ? _boldFallback : _fallback).Value)
        {
            if (_library.TryOpen(description, out var face) && TryFace(face, rune, out found))
            {
                return found;
            }
        }

        return FaceGlyph.None;
    }

    private bool TryFace(FontFace face, Rune rune, out FaceGlyph found)
    {
        found = face.GetGlyph(rune) is > 0 and var glyph
            ? new FaceGlyph(_faces.NumberOf(face), glyph)
            : FaceGlyph.None;
        return !found.IsNone;
    }
}
