using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>
/// What one document uses of one face. The first <see cref="GetCid"/> of a character gives it its CID, so the same
/// calls in the same order give the same font. For one thread at a time.
/// </summary>
internal sealed class FontSubset(FontFace face)
{
    private readonly CidTable _cids = new();
    private readonly List<SubsetGlyph> _glyphs = [SubsetGlyph.NotDefined];
    private FontProgram? _program;
    private string? _damagedPart;

    public FontFace Face { get; } = face;

    /// <summary>
    /// The code of a character in content streams: two bytes, high byte first (Identity-H). Characters that share a
    /// glyph get a code each, else text extraction could not tell them apart.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Glyph 0: a missing character is never shown (ISO 19005-3 §6.2.11.8).
    /// </exception>
    /// <exception cref="InvalidOperationException">The font is built already.</exception>
    public ushort GetCid(ushort glyph, Rune rune)
    {
        if (glyph == 0)
        {
            throw new ArgumentException($"{Face} has no glyph for U+{rune.Value:X4}.", nameof(glyph));
        }

        ref var cid = ref _cids.Find(glyph, rune);
        if (cid == 0)
        {
            if (_program is not null)
            {
                throw new InvalidOperationException($"The subset of {Face} is built already.");
            }

            cid = checked((ushort)_glyphs.Count);
            _glyphs.Add(new SubsetGlyph(glyph, rune));
        }

        return cid;
    }

    /// <summary>
    /// Does the slow part of <see cref="Write"/>: cuts the glyphs out and packs them. Subsets do not share anything
    /// that changes, so those of a document can be built side by side.
    /// </summary>
    /// <param name="compressionLevel">0 to 9 as in zlib.</param>
    public void Build(int compressionLevel)
    {
        var hash = SubsetHash.Of(Face, _glyphs);
        if (Face.LastSubset is { } last
            && last.CompressionLevel == compressionLevel
            && string.Equals(last.Hash, hash, StringComparison.Ordinal))
        {
            _program = last;
            return;
        }

        var name = $"{SubsetHash.Tag(hash)}+{Face.PostScriptName}";
        ReadOnlyMemory<byte> data = default;
        try
        {
            data = Face.Outlines == FontOutlines.Cff
                ? CffSubset.Write(Face, _glyphs, name)
                : TrueTypeSubset.Write(Face, _glyphs);
        }
        catch (FontFormatException exception)
        {
            _damagedPart = exception.Part;
        }

        _program = new FontProgram(
            hash, name, compressionLevel, PdfDeflate.Compress(data.Span, compressionLevel), data.Length);
        if (_damagedPart is null)
        {
            Face.LastSubset = _program;
        }
    }

    /// <summary>
    /// Writes the font with everything that belongs to it. A glyph that cannot be read is an error among the findings,
    /// and the file is not to be used.
    /// </summary>
    /// <returns>The Type 0 font, to be named in resources.</returns>
    public PdfReference Write(IPdfObjects file, DiagnosticBag findings)
    {
        if (_program is null)
        {
            Build(PdfFileOptions.Default.CompressionLevel);
        }

        if (_damagedPart is not null)
        {
            findings.Add(FontDiagnostics.DamagedOutlines(Face.Description.Path, _damagedPart));
        }

        return new FontObjects(file, Face, _glyphs, _program!).Write();
    }
}
