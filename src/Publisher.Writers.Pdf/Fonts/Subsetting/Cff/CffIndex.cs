using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>An INDEX: an array of byte strings (Adobe Technical Note 5176, §5). Read in place.</summary>
internal readonly struct CffIndex
{
    private readonly FontTable _table;
    private readonly int _offsetSize;

    /// <exception cref="FontFormatException">The INDEX breaks off.</exception>
    public CffIndex(FontTable cff, long offset)
    {
        _table = cff.Slice(offset);
        Count = _table.U16(0);
        if (Count == 0)
        {
            Length = 2;
            return;
        }

        _offsetSize = _table.U8(2);
        if (_offsetSize is < 1 or > 4)
        {
            throw new FontFormatException(cff.Tag);
        }

        Length = DataStart + Offset(Count);
        _table.Check(0, Length);
    }

    public int Count { get; }

    /// <summary>Of the whole INDEX in bytes.</summary>
    public long Length { get; }

    /// <summary>Offsets count from the byte before the data.</summary>
    private long DataStart => 3 + ((Count + 1L) * _offsetSize) - 1;

    /// <exception cref="FontFormatException">There is no such string, or it lies outside the INDEX.</exception>
    public FontTable this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new FontFormatException(_table.Tag);
            }

            var start = Offset(index);
            return _table.Slice(DataStart + start, Offset(index + 1) - start);
        }
    }

    private long Offset(int index)
    {
        var value = 0L;
        foreach (var digit in _table.At(3 + (index * _offsetSize), _offsetSize))
        {
            value = (value << 8) | digit;
        }

        return value;
    }
}
