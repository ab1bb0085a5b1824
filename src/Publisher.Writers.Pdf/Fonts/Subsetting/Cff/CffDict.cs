using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// A DICT: operators with their operands (Adobe Technical Note 5176, §4). Operands are kept as bytes, so that what is
/// copied is copied exactly.
/// </summary>
internal sealed class CffDict
{
    private readonly List<CffEntry> _entries = [];

    /// <exception cref="FontFormatException">The DICT breaks off inside an operand or behind the last one.</exception>
    public CffDict(FontTable dict)
    {
        var start = 0;
        var at = 0;
        while (at < dict.Length)
        {
            var first = dict.U8(at);
            if (first > 21)
            {
                at += OperandLength(dict, at);
                continue;
            }

            var operands = dict.Slice(start, at - start);
            var code = first == 12 ? (12 << 8) | dict.U8(++at) : first;
            _entries.Add(new CffEntry((CffOperator)code, operands));
            start = ++at;
        }
    }

    public IReadOnlyList<CffEntry> Entries => _entries;

    public bool Has(CffOperator name) => !Operands(name).IsEmpty;

    /// <summary>The operands as they stand in the file; empty when there is no such entry.</summary>
    public FontTable Operands(CffOperator name)
    {
        foreach (var entry in _entries)
        {
            if (entry.Operator == name)
            {
                return entry.Operands;
            }
        }

        return default;
    }

    /// <summary>
    /// The operand at <paramref name="index"/> as a whole number, or null where it is missing or not one.
    /// </summary>
    public int? Integer(CffOperator name, int index = 0)
    {
        var operands = Operands(name);
        var at = 0;
        while (at < operands.Length)
        {
            if (index-- == 0)
            {
                return Integer(operands, at);
            }

            at += OperandLength(operands, at);
        }

        return null;
    }

    private static int? Integer(FontTable operands, int at) => operands.U8(at) switch
    {
        28 => operands.I16(at + 1),
        29 => operands.I32(at + 1),
        >= 32 and <= 246 and var value => value - 139,
        >= 247 and <= 250 and var value => ((value - 247) * 256) + operands.U8(at + 1) + 108,
        >= 251 and <= 254 and var value => (-(value - 251) * 256) - operands.U8(at + 1) - 108,
        _ => null,
    };

    private static int OperandLength(FontTable dict, int at)
    {
        switch (dict.U8(at))
        {
            case 28:
                return 3;
            case 29:
                return 5;
            case 30:
                // A real number: nibbles up to 0xF.
                var length = 1;
                for (byte digits = 0; (digits & 0xF0) != 0xF0 && (digits & 0x0F) != 0x0F; length++)
                {
                    digits = dict.U8(at + length);
                }

                return length;
            case >= 32 and <= 246:
                return 1;
            case >= 247 and <= 254:
                return 2;
            default:
                throw new FontFormatException(dict.Tag);
        }
    }
}
