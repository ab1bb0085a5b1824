using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>In which order faces are asked for a character that the roles' own faces lack.</summary>
internal static class FallbackOrder
{
    /// <summary>Upright, normally wide, near the wanted weight; then the library's own order.</summary>
    public static IEnumerable<FontDescription> Of(IEnumerable<FontDescription> faces, bool bold) => faces
        .Where(face => face.MayEmbed)
        .OrderBy(face => face.IsItalic)
        .ThenBy(face => Math.Abs(face.Width - 5))
        .ThenBy(face => Math.Abs(face.Weight - (bold ? 700 : 400)));
}
