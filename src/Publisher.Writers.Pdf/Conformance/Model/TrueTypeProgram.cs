using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>An embedded TrueType font: its CIDs are its glyphs, for CIDToGIDMap has to be Identity.</summary>
internal sealed class TrueTypeProgram : EmbeddedProgram
{
    private readonly FontTable _metrics;
    private readonly int _glyphs;
    private readonly int _longMetrics;
    private readonly double _unitsPerEm;

    /// <exception cref="FontFormatException">A table is missing or breaks off.</exception>
    public TrueTypeProgram(ReadOnlyMemory<byte> font)
    {
        var tables = new FaceTables(font, 0);
        _metrics = tables.Find("hmtx");
        _glyphs = tables.Find("maxp").U16(4);
        _longMetrics = tables.Find("hhea").U16(34);
        _unitsPerEm = tables.Find("head").U16(18);
        if (_longMetrics == 0 || _unitsPerEm == 0)
        {
            throw new FontFormatException("hhea");
        }

        _metrics.Check(0, _longMetrics * 4L);
    }

    public override int GlyphOf(int cid) => cid < _glyphs ? cid : -1;

    public override double? WidthOf(int glyph) =>
        _metrics.U16(Math.Min(glyph, _longMetrics - 1) * 4) * 1000 / _unitsPerEm;
}
