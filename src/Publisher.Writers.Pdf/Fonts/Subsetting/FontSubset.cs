using System.Text;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Syntax;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>
/// What one document uses of one face. The first <see cref="GetCid"/> of a character gives it its CID, so the same calls in
/// the same order give the same font. For one thread.
/// </summary>
internal sealed class FontSubset(FontFace face)
{
    private readonly Dictionary<(ushort Glyph, int CodePoint), ushort> _cids = [];
    private readonly List<SubsetGlyph> _glyphs = [default];

    public FontFace Face { get; } = face;

    /// <summary>
    /// The code of a character in content streams: two bytes, high byte first (Identity-H). Characters that share a glyph
    /// get a code each, else text extraction could not tell them apart.
    /// </summary>
    /// <exception cref="ArgumentException">Glyph 0: a missing character is never shown (ISO 19005-3 §6.2.11.8).</exception>
    public ushort GetCid(ushort glyph, Rune rune)
    {
        if (glyph == 0)
        {
            throw new ArgumentException($"{Face} has no glyph for U+{rune.Value:X4}.", nameof(glyph));
        }

        var key = (glyph, rune.Value);
        if (!_cids.TryGetValue(key, out var cid))
        {
            cid = checked((ushort)_glyphs.Count);
            _cids.Add(key, cid);
            _glyphs.Add(new SubsetGlyph(glyph, rune));
        }

        return cid;
    }

    /// <summary>Writes the font with everything that belongs to it and returns the Type 0 font's reference.</summary>
    public PdfReference Write(PdfFileWriter file, DiagnosticBag findings) => throw new NotSupportedException();
}
