using System.Buffers.Binary;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>
/// Code point to glyph: the best Unicode subtable of <c>cmap</c>, format 12 (all planes) or 4 (the first one). Every
/// font with a Unicode map has one of the two (OpenType 1.9, "cmap").
/// </summary>
internal sealed class CharacterMap
{
    private readonly FontTable _table;
    private readonly bool _isFull;
    private readonly int _count;

    private CharacterMap(FontTable table)
    {
        _table = table;
        _isFull = table.U16(0) == 12;
        if (_isFull)
        {
            var groups = table.U32(12);
            table.Check(16, groups * 12L);
            _count = (int)groups;
        }
        else
        {
            _count = table.U16(6) / 2;
            table.Check(0, 16 + (_count * 8L));
        }
    }

    /// <exception cref="FontFormatException">The table breaks off, or has no subtable of a kind we read.</exception>
    public static CharacterMap Read(FontTable table)
    {
        var best = default(FontTable);
        var bestRank = 0;
        var count = table.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(4 + (i * 8), 8);
            var subtable = table.Slice(record.U32(4));
            var rank = (record.U16(0), record.U16(2), subtable.U16(0)) switch
            {
                (3, 10, 12) => 4,
                (0, 3 or 4 or 6, 12) => 3,
                (3, 1, 4) => 2,
                (0, <= 4, 4) => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                (best, bestRank) = (subtable, rank);
            }
        }

        return bestRank > 0 ? new CharacterMap(best) : throw new FontFormatException(table.Tag);
    }

    /// <summary>
    /// The glyph of <paramref name="codePoint"/>, or 0. Never throws, however the map's inner offsets lie.
    /// </summary>
    public uint Find(uint codePoint) => _isFull ? FindInGroups(codePoint) : FindInSegments(codePoint);

    private uint FindInGroups(uint codePoint)
    {
        var groups = _table.Span[16..];
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var group = groups.Slice(middle * 12, 12);
            var first = BinaryPrimitives.ReadUInt32BigEndian(group);
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > BinaryPrimitives.ReadUInt32BigEndian(group[4..]))
            {
                low = middle + 1;
            }
            else
            {
                return BinaryPrimitives.ReadUInt32BigEndian(group[8..]) + (codePoint - first);
            }
        }

        return 0;
    }

    private uint FindInSegments(uint codePoint)
    {
        if (codePoint > 0xFFFF)
        {
            return 0;
        }

        // Four parallel arrays: end codes, (pad), start codes, deltas, offsets into what follows.
        var span = _table.Span;
        var ends = span[14..];
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (BinaryPrimitives.ReadUInt16BigEndian(ends[(middle * 2)..]) < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == _count)
        {
            return 0;
        }

        var startAt = 16 + (_count * 2) + (low * 2);
        var start = BinaryPrimitives.ReadUInt16BigEndian(span[startAt..]);
        if (codePoint < start)
        {
            return 0;
        }

        var delta = BinaryPrimitives.ReadUInt16BigEndian(span[(startAt + (_count * 2))..]);
        var rangeAt = startAt + (_count * 4);
        var range = BinaryPrimitives.ReadUInt16BigEndian(span[rangeAt..]);
        if (range == 0)
        {
            return (ushort)(codePoint + delta);
        }

        var glyphAt = rangeAt + range + ((int)(codePoint - start) * 2);
        if (glyphAt > span.Length - 2)
        {
            return 0;
        }

        var glyph = BinaryPrimitives.ReadUInt16BigEndian(span[glyphAt..]);
        return glyph == 0 ? 0u : (ushort)(glyph + delta);
    }
}
