using System.Buffers.Binary;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>
/// The characters of the glyphs of an embedded TrueType or OpenType font: its own table cmap (ISO/IEC 14496-22 §5.2.1) read
/// backwards. Subsets made for a PDF file often have none.
/// </summary>
internal sealed class FontProgram
{
    private readonly Dictionary<int, int> _characters = [];
    private readonly ReadOnlyMemory<byte> _data;

    /// <summary>How many entries may still be read. A glyph takes more than a byte, so no honest font has more of them.</summary>
    private int _entriesLeft;

    public FontProgram(ReadOnlyMemory<byte> data)
    {
        _data = data;
        _entriesLeft = data.Length;
        var table = FindTable();
        var count = Word(table + 2);
        for (var i = 0; table >= 0 && i < count; i++)
        {
            var record = table + 4 + (i * 8);
            var isUnicode = Word(record) == 0 || (Word(record) == 3 && Word(record + 2) is 1 or 10);
            var start = table + (long)Long(record + 4);
            if (isUnicode && start < data.Length)
            {
                ReadTable((int)start);
            }
        }
    }

    /// <summary>The characters of a glyph, when the font says them.</summary>
    public string? TextOf(int glyph) =>
        _characters.TryGetValue(glyph, out var character) ? char.ConvertFromUtf32(character) : null;

    private int FindTable()
    {
        var count = Word(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * 16);
            if (Long(record) == 0x636D6170 && Long(record + 8) < _data.Length)
            {
                return (int)Long(record + 8);
            }
        }

        return -1;
    }

    private void ReadTable(int start)
    {
        switch (Word(start))
        {
            case 4:
                ReadSegments(start);
                break;
            case 12:
                ReadGroups(start);
                break;
        }
    }

    /// <summary>Format 4: segments, each with a shift or with a list of glyphs.</summary>
    private void ReadSegments(int start)
    {
        var count = Word(start + 6) / 2;
        var ends = start + 14;
        var starts = ends + (count * 2) + 2;
        var shifts = starts + (count * 2);
        var offsets = shifts + (count * 2);
        for (var i = 0; i < count; i++)
        {
            var first = Word(starts + (i * 2));
            var last = Word(ends + (i * 2));
            var shift = Word(shifts + (i * 2));
            var place = offsets + (i * 2);
            var offset = Word(place);
            for (var character = first; character <= last && _entriesLeft > 0; character++)
            {
                var listed = offset == 0 ? character : Word(place + offset + ((character - first) * 2));
                Add(listed == 0 ? 0 : (listed + shift) & 0xFFFF, character);
            }
        }
    }

    /// <summary>Format 12: groups of characters whose glyphs stand in the same order.</summary>
    private void ReadGroups(int start)
    {
        var count = Long(start + 12);
        for (var i = 0L; i < count && start + 28 + (i * 12) <= _data.Length && _entriesLeft > 0; i++)
        {
            var group = start + 16 + (int)(i * 12);
            var (first, last, glyph) = (Long(group), Math.Min(Long(group + 4), 0x10FFFF), Long(group + 8));
            for (var character = (long)first; character <= last && _entriesLeft > 0; character++)
            {
                var number = glyph + (character - first);
                Add(number <= 0xFFFF ? (int)number : 0, (int)character);
            }
        }
    }

    /// <summary>Of several characters of a glyph the lowest one counts: a blank before a blank that does not break.</summary>
    private void Add(int glyph, int character)
    {
        _entriesLeft--;
        if (glyph != 0 && character is not (>= 0xD800 and <= 0xDFFF)
            && (!_characters.TryGetValue(glyph, out var other) || character < other))
        {
            _characters[glyph] = character;
        }
    }

    /// <summary>0 beyond the end, which every reader of these tables takes for nothing.</summary>
    private int Word(int at) => at >= 0 && at <= _data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(_data.Span[at..]) : 0;

    private uint Long(int at) => at >= 0 && at <= _data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(_data.Span[at..]) : 0;
}
