using System.Collections.Immutable;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// A <c>CFF</c> table, name-keyed or CID-keyed, as far as a subset of it needs (Adobe Technical Note 5176).
/// </summary>
internal sealed class CffFont
{
    /// <summary>FDSelect names a Font DICT in one byte.</summary>
    private const int MaxFontDicts = 256;

    private readonly FontTable _select;

    /// <exception cref="FontFormatException">The table breaks off or contradicts itself.</exception>
    public CffFont(FontTable cff)
    {
        var names = new CffIndex(cff, cff.U8(2));
        var topAt = cff.U8(2) + names.Length;
        var tops = new CffIndex(cff, topAt);
        var strings = new CffIndex(cff, topAt + tops.Length);
        GlobalSubrs = new CffIndex(cff, topAt + tops.Length + strings.Length);
        Top = new CffDict(tops[0]);
        if (Top.Integer(CffOperator.CharstringType) is not (null or 2)
            || Top.Integer(CffOperator.CharStrings) is not { } charstrings)
        {
            throw new FontFormatException(cff.Tag);
        }

        Charstrings = new CffIndex(cff, charstrings);
        IsCidKeyed = Top.Has(CffOperator.Ros);
        if (!IsCidKeyed)
        {
            FontDicts = [CffFontDict.Read(cff, Top)];
            return;
        }

        if (Top.Integer(CffOperator.FontDictArray) is not { } array
            || Top.Integer(CffOperator.FontDictSelect) is not { } select)
        {
            throw new FontFormatException(cff.Tag);
        }

        var dicts = new CffIndex(cff, array);
        if (dicts.Count > MaxFontDicts)
        {
            throw new FontFormatException(cff.Tag);
        }

        var read = ImmutableArray.CreateBuilder<CffFontDict>(dicts.Count);
        for (var i = 0; i < dicts.Count; i++)
        {
            read.Add(CffFontDict.Read(cff, new CffDict(dicts[i])));
        }

        FontDicts = read.MoveToImmutable();
        _select = cff.Slice(select);
    }

    public CffDict Top { get; }

    public bool IsCidKeyed { get; }

    public CffIndex Charstrings { get; }

    public CffIndex GlobalSubrs { get; }

    public ImmutableArray<CffFontDict> FontDicts { get; }

    /// <summary>Which of <see cref="FontDicts"/> a glyph belongs to (§19, FDSelect).</summary>
    /// <exception cref="FontFormatException">The table has no answer.</exception>
    public int FontDictOf(ushort glyph)
    {
        if (!IsCidKeyed)
        {
            return 0;
        }

        var index = _select.U8(0) switch
        {
            0 => _select.U8(1 + glyph),
            3 => FindRange(glyph),
            _ => int.MaxValue,
        };
        return index < FontDicts.Length ? index : throw new FontFormatException(_select.Tag);
    }

    private int FindRange(ushort glyph)
    {
        var (low, high) = (0, _select.U16(1) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var at = 3 + (middle * 3);
            if (glyph < _select.U16(at))
            {
                high = middle - 1;
            }
            else if (glyph >= _select.U16(at + 3))
            {
                low = middle + 1;
            }
            else
            {
                return _select.U8(at + 2);
            }
        }

        return int.MaxValue;
    }
}
