namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>
/// The Latin letters of the collection Adobe-GB1, proportional and of half width; its many thousand ideographs all have the
/// usual width of their font, so that their numbers need not be known.
/// </summary>
internal static class AdobeGb1
{
    private const uint Proportional = 1;
    private const uint HalfWidth = 814;
    private const uint HalfWidthBlank = 7716;

    /// <summary>The glyph of a character, when it is one of these.</summary>
    public static uint? GlyphOf(uint character, bool isHalfWidth) => character switch
    {
        < 0x20 or > 0x7E => null,
        0x20 when isHalfWidth => HalfWidthBlank,
        _ => isHalfWidth ? HalfWidth + character - 0x21 : Proportional + character - 0x20,
    };

    /// <summary>The character of a glyph, when it is one of these.</summary>
    public static string? TextOf(uint glyph) => glyph switch
    {
        >= Proportional and < Proportional + 95 => ((char)(' ' + glyph - Proportional)).ToString(),
        >= HalfWidth and < HalfWidth + 94 => ((char)('!' + glyph - HalfWidth)).ToString(),
        HalfWidthBlank => " ",
        _ => null,
    };
}
