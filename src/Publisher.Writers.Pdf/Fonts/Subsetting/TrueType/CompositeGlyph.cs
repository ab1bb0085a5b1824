using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>
/// Finds the glyphs that a composite glyph is put together from (OpenType 1.9, "glyf", composite description).
/// </summary>
internal static class CompositeGlyph
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HeaderLength = 10;

    /// <summary>A negative number of contours marks a composite.</summary>
    public static bool Is(FontTable outline) => !outline.IsEmpty && outline.I16(0) < 0;

    /// <summary>The offsets, in the outline, of the numbers of its component glyphs.</summary>
    /// <exception cref="FontFormatException">The outline breaks off.</exception>
    public static IEnumerable<int> ComponentOffsets(FontTable outline)
    {
        var at = HeaderLength;
        int flags;
        do
        {
            flags = outline.U16(at);
            outline.Check(at + 2, 2);
            yield return at + 2;
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
    }
}
