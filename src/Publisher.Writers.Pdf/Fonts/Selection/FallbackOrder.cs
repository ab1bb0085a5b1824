using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>In which order faces are asked for a character that the roles' own faces lack.</summary>
internal static class FallbackOrder
{
    /// <summary>Upright, normally wide, near the wanted weight; then the library's own order.</summary>
    public static FontDescription[] Of(IReadOnlyList<FontDescription> faces, bool bold) =>
    [
        .. faces
            .Where(face => face.MayEmbed)
            .OrderBy(face => Distance(face, bold ? 700 : 400)),
    ];

    /// <summary>The nearer, the smaller. Posture outweighs width, width outweighs weight.</summary>
    public static int Distance(FontDescription face, int weight) =>
        Math.Abs(face.Weight - weight) + (Math.Abs(face.Width - 5) * 1_000) + (face.IsItalic ? 10_000 : 0);
}
