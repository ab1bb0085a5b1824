using System.Text;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;
using Publisher.Writers.Pdf.Syntax;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>
/// What one document uses of one face. The first <see cref="GetCid"/> of a character gives it its CID, so the same calls in
/// the same order give the same font. For one thread.
/// </summary>
internal sealed class FontSubset(FontFace face)
{
    private readonly CidTable _cids = new();
    private readonly List<SubsetGlyph> _glyphs = [SubsetGlyph.NotDefined];

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

        ref var cid = ref _cids.Find(glyph, rune);
        if (cid == 0)
        {
            cid = checked((ushort)_glyphs.Count);
            _glyphs.Add(new SubsetGlyph(glyph, rune));
        }

        return cid;
    }

    /// <summary>
    /// Writes the font with everything that belongs to it. A glyph that cannot be read is an error among the findings, and
    /// the file is not to be used.
    /// </summary>
    /// <returns>The Type 0 font, to be named in resources.</returns>
    public PdfReference Write(PdfFileWriter file, DiagnosticBag findings)
    {
        var name = $"{SubsetTag.Of(Face, _glyphs)}+{Face.PostScriptName}";
        ReadOnlyMemory<byte> program = default;
        try
        {
            program = Face.Outlines == FontOutlines.Cff
                ? CffSubset.Write(Face.Require("CFF "), _glyphs, name)
                : TrueTypeSubset.Write(Face, _glyphs);
        }
        catch (FontFormatException exception)
        {
            findings.Add(FontDiagnostics.DamagedOutlines(Face.Description.Path, exception.Part));
        }

        return new FontObjects(file, Face, _glyphs, name).Write(program);
    }
}
