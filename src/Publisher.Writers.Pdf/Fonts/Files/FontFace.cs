using System.Text;
using Publisher.Writers.Pdf.Fonts.Subsetting;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>
/// One face of a font file: its characters, its measures, its outlines. All measures are in font units,
/// <see cref="UnitsPerEm"/> to the em. Safe for any number of threads.
/// </summary>
public sealed class FontFace
{
    private readonly FaceTables _tables;
    private readonly CharacterMap _characters;
    private readonly FontTable _advances;
    private readonly int _longMetrics;
    private FontProgram? _lastSubset;

    /// <exception cref="FontFormatException">A table is missing or damaged.</exception>
    internal FontFace(FontDescription description, FaceTables tables)
    {
        Description = description;
        _tables = tables;
        Outlines = tables.Find("CFF ").IsEmpty ? FontOutlines.TrueType : FontOutlines.Cff;

        var head = Require("head");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw new FontFormatException("head");
        }

        Bounds = new FontBounds(head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        GlyphCount = Require("maxp").U16(4);

        var hhea = Require("hhea");
        _longMetrics = hhea.U16(34);
        _advances = Require("hmtx");
        if (_longMetrics == 0 || _longMetrics > GlyphCount)
        {
            throw new FontFormatException("hhea");
        }

        _advances.Check(0, (_longMetrics * 4L) + ((GlyphCount - _longMetrics) * 2L));
        _characters = CharacterMap.Read(Require("cmap"));

        var os2 = tables.Find("OS/2");
        var hasTypographicBox = os2.Length >= 72; // Apple's first version of the table ends before it.
        Ascent = hasTypographicBox ? os2.I16(68) : hhea.I16(4);
        Descent = hasTypographicBox ? os2.I16(70) : hhea.I16(6);
        CapHeight = os2.Length >= 90 ? os2.I16(88) : (short)0;

        var post = tables.Find("post");
        ItalicAngle = post.IsEmpty ? 0 : post.I32(4) / 65536.0;
        IsFixedPitch = !post.IsEmpty && post.U32(12) != 0;
        if (Outlines == FontOutlines.TrueType)
        {
            Require("glyf");
            Require("loca");
        }
    }

    public FontDescription Description { get; }

    public string PostScriptName => Description.PostScriptName;

    public bool IsBold => Description.IsBold;

    public bool IsItalic => Description.IsItalic;

    public FontOutlines Outlines { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>The box that holds every glyph.</summary>
    public FontBounds Bounds { get; }

    /// <summary>From the baseline to the top of the em box of the typographer, above 0.</summary>
    public int Ascent { get; }

    /// <summary>From the baseline to the bottom of that box, below 0.</summary>
    public int Descent { get; }

    /// <summary>Height of a Latin capital; 0 where the face does not say.</summary>
    public int CapHeight { get; }

    /// <summary>Degrees counter-clockwise; below 0 for letters that lean to the right.</summary>
    public double ItalicAngle { get; }

    public bool IsFixedPitch { get; }

    /// <summary>
    /// The subset built last, kept because the next document is often the last one with a word changed. One reference,
    /// set and read whole, so threads may race for it.
    /// </summary>
    internal FontProgram? LastSubset
    {
        get => Volatile.Read(ref _lastSubset);
        set => Volatile.Write(ref _lastSubset, value);
    }

    /// <summary>The glyph of a character, or 0.</summary>
    public ushort GetGlyph(Rune rune) =>
        _characters.Find((uint)rune.Value) is var glyph && glyph < GlyphCount ? (ushort)glyph : (ushort)0;

    /// <summary>How far the pen moves after a glyph, in font units.</summary>
    public int GetAdvance(ushort glyph) => _advances.U16(Math.Min((int)glyph, _longMetrics - 1) * 4);

    /// <inheritdoc />
    public override string ToString() => PostScriptName;

    /// <summary>Where a glyph's outline starts, right of the pen (hmtx).</summary>
    internal short GetLeftSideBearing(ushort glyph) => glyph < _longMetrics
        ? _advances.I16((glyph * 4) + 2)
        : _advances.I16((_longMetrics * 4) + ((glyph - _longMetrics) * 2));

    /// <summary>A table, or an empty one.</summary>
    internal FontTable Table(string tag) => _tables.Find(tag);

    /// <summary>A table that the face must have.</summary>
    internal FontTable Require(string tag) =>
        _tables.Find(tag) is { IsEmpty: false } table ? table : throw new FontFormatException(tag);
}
