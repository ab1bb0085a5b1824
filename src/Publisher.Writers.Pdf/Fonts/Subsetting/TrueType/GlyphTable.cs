using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>The outlines of a TrueType face: <c>glyf</c> found by <c>loca</c>.</summary>
internal sealed class GlyphTable(FontFace face)
{
    private readonly FontTable _outlines = face.Require("glyf");
    private readonly FontTable _locations = face.Require("loca");
    private readonly bool _isLong = face.Require("head").I16(50) != 0;

    /// <summary>Of all outlines together, in bytes.</summary>
    public int Length => _outlines.Length;

    /// <summary>The outline as bytes; empty for a blank.</summary>
    /// <exception cref="FontFormatException">The outline lies outside the table.</exception>
    public FontTable this[ushort glyph]
    {
        get
        {
            var start = Location(glyph);
            return _outlines.Slice(start, Location(glyph + 1) - start);
        }
    }

    private long Location(int glyph) => _isLong ? _locations.U32(glyph * 4) : _locations.U16(glyph * 2) * 2L;
}
