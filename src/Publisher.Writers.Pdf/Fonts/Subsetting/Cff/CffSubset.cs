using System.Buffers.Binary;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// A CID-keyed CFF font with only the glyphs of a subset, in the order of their CIDs: glyph number and CID are the same
/// (ISO 32000-1 §9.7.4.2; FontFile3 with subtype CIDFontType0C, §9.9 table 126).
/// </summary>
internal sealed class CffSubset
{
    /// <summary>
    /// Strings of a font's own are numbered after the 391 standard ones (Adobe Technical Note 5176, §10).
    /// </summary>
    private const int FirstOwnString = 391;

    /// <summary>
    /// In bytes; more than all glyphs of the largest font written out, an end to damaged ones that grow.
    /// </summary>
    private const int MaxLength = 128 * 1024 * 1024;

    private readonly FontFace _face;
    private readonly CffFont _font;
    private readonly IReadOnlyList<SubsetGlyph> _glyphs;
    private readonly byte[] _name;
    private readonly List<int> _fontDicts = [];
    private readonly ByteBuffer _select = new();

    private CffSubset(FontFace face, IReadOnlyList<SubsetGlyph> glyphs, string name)
    {
        _face = face;
        _font = new CffFont(face.Require("CFF "));
        _glyphs = glyphs;
        _name = Encoding.ASCII.GetBytes(name);
    }

    /// <param name="face">The whole font.</param>
    /// <param name="glyphs">The subset; the first one is .notdef.</param>
    /// <param name="name">The PostScript name of the new font, tag and all.</param>
    /// <exception cref="FontFormatException">A glyph cannot be read.</exception>
    public static ReadOnlyMemory<byte> Write(FontFace face, IReadOnlyList<SubsetGlyph> glyphs, string name) =>
        new CffSubset(face, glyphs, name).Write();

    private byte[] Write()
    {
        var charstrings = FlattenGlyphs();
        WriteSelect();
        var privates = new List<ByteBuffer>();
        foreach (var dict in _fontDicts)
        {
            privates.Add(CffDictWriter.CopyPrivate(_font.FontDicts[dict].Private, _face.UnitsPerEm));
        }

        // Offsets are written in five bytes whatever they are, so the lengths are known before the offsets.
        var head = WriteHead(new Offsets());
        var charset = WriteCharset();
        var offsets = new Offsets { Charset = head.Length };
        offsets.Select = offsets.Charset + charset.Length;
        offsets.Charstrings = offsets.Select + _select.Length;
        offsets.FontDicts = offsets.Charstrings + charstrings.Length;
        offsets.Privates = offsets.FontDicts + WriteFontDicts(privates, 0).Length;

        var font = new ByteBuffer(offsets.Privates + (privates.Count * 64));
        font.Bytes(WriteHead(offsets).Written);
        font.Bytes(charset.Written);
        font.Bytes(_select.Written);
        font.Bytes(charstrings.Written);
        font.Bytes(WriteFontDicts(privates, offsets.Privates).Written);
        foreach (var dict in privates)
        {
            font.Bytes(dict.Written);
        }

        return font.Written.ToArray();
    }

    private ByteBuffer FlattenGlyphs()
    {
        var data = new ByteBuffer(_glyphs.Count * 300);
        var ends = new List<int>(_glyphs.Count);
        var flatteners = new CharstringFlattener?[_font.FontDicts.Length];
        foreach (var glyph in _glyphs)
        {
            var dict = _font.FontDictOf(glyph.Glyph);
            var flattener = flatteners[dict] ??= new CharstringFlattener(
                _font.GlobalSubrs, _font.FontDicts[dict].Subrs, _face.UnitsPerEm, data);
            flattener.Flatten(_font.Charstrings[glyph.Glyph].Span, _face.GetAdvance(glyph.Glyph));
            ends.Add(data.Length);
            if (data.Length > MaxLength)
            {
                throw new FontFormatException("CFF ");
            }
        }

        return CffIndexWriter.Write(data.Written, ends);
    }

    /// <summary>Format 3: ranges of glyphs of one Font DICT (§19). Font DICTs are numbered as they are met.</summary>
    private void WriteSelect()
    {
        var ranges = 0;
        var last = -1;
        _select.U8(3);
        _select.U16(0);
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var dict = _font.FontDictOf(_glyphs[i].Glyph);
            var number = _fontDicts.IndexOf(dict);
            if (number < 0)
            {
                number = _fontDicts.Count;
                _fontDicts.Add(dict);
            }

            if (number != last)
            {
                _select.U16(i);
                _select.U8(number);
                ranges++;
                last = number;
            }
        }

        _select.U16(_glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(_select.Patch(1, 2), (ushort)ranges);
    }

    /// <summary>Format 2 with one range: CID = glyph (§13). .notdef has no entry.</summary>
    private ByteBuffer WriteCharset()
    {
        var charset = new ByteBuffer();
        charset.U8(2);
        if (_glyphs.Count > 1)
        {
            charset.U16(1);
            charset.U16(_glyphs.Count - 2);
        }

        return charset;
    }

    /// <summary>Header, name, Top DICT, strings, and no global subroutines.</summary>
    private ByteBuffer WriteHead(Offsets offsets)
    {
        var top = new CffDictWriter();
        top.Integer(FirstOwnString);
        top.Integer(FirstOwnString + 1);
        top.Integer(0);
        top.Operator(CffOperator.Ros);
        top.Copy(CffOperator.FontBBox, _font.Top.Operands(CffOperator.FontBBox));
        if (_font.IsCidKeyed)
        {
            top.Copy(CffOperator.FontMatrix, _font.Top.Operands(CffOperator.FontMatrix));
        }

        top.Entry(CffOperator.CidCount, _glyphs.Count);
        top.Entry(CffOperator.Charset, offsets.Charset);
        top.Entry(CffOperator.FontDictSelect, offsets.Select);
        top.Entry(CffOperator.CharStrings, offsets.Charstrings);
        top.Entry(CffOperator.FontDictArray, offsets.FontDicts);

        var head = new ByteBuffer();
        head.Bytes([1, 0, 4, 4]);
        head.Bytes(CffIndexWriter.Write(_name, [_name.Length]).Written);
        head.Bytes(CffIndexWriter.Write(top.Written, [top.Written.Length]).Written);
        head.Bytes(CffIndexWriter.Write([.. "AdobeIdentity"u8, .. _name], [5, 13, 13 + _name.Length]).Written);
        head.U16(0);
        return head;
    }

    /// <summary>
    /// The matrix of a name-keyed font whose em is not 1000 goes into the Font DICT: in a CID-keyed font that is where
    /// readers look for it.
    /// </summary>
    private ByteBuffer WriteFontDicts(List<ByteBuffer> privates, int firstPrivate)
    {
        var dicts = new CffDictWriter();
        var ends = new List<int>();
        for (var i = 0; i < privates.Count; i++)
        {
            dicts.Integer(FirstOwnString + 2);
            dicts.Operator(CffOperator.FontName);
            dicts.Copy(CffOperator.FontMatrix, _font.FontDicts[_fontDicts[i]].Matrix);
            dicts.Integer(privates[i].Length);
            dicts.Integer(firstPrivate);
            dicts.Operator(CffOperator.Private);
            firstPrivate += privates[i].Length;
            ends.Add(dicts.Written.Length);
        }

        return CffIndexWriter.Write(dicts.Written, ends);
    }

    private record struct Offsets(int Charset, int Select, int Charstrings, int FontDicts, int Privates);
}
