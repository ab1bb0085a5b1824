using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// Writes a Type 2 charstring out in full: each call of a subroutine is replaced by what the subroutine does, so that a
/// subset needs none (Adobe Technical Note 5177). The number in front of a call and <c>return</c> disappear, all else is
/// copied. Stems are counted only because the length of a hint mask depends on them.
/// </summary>
internal sealed class CharstringFlattener(CffIndex globalSubrs, CffIndex localSubrs, ByteBuffer output)
{
    /// <summary>The depth that 5177, appendix B, allows.</summary>
    private const int MaxDepth = 10;

    /// <summary>Above the 48 of appendix B, as rasterisers allow it.</summary>
    private const int MaxOperands = 192;

    /// <summary>Subroutines that call each other over and over could write gigabytes; no glyph takes this many steps.</summary>
    private const int MaxSteps = 100_000;

    /// <summary>Marks an operand that was computed: its bytes are not the last ones written.</summary>
    private const int Computed = -1;

    private readonly int[] _values = new int[MaxOperands];
    private readonly int[] _starts = new int[MaxOperands];
    private int _count;
    private int _stems;
    private int _steps;

    /// <exception cref="FontFormatException">The charstring is damaged, or builds an accented letter of two glyphs.</exception>
    public void Flatten(ReadOnlySpan<byte> charstring)
    {
        (_count, _stems, _steps) = (0, 0, 0);
        if (!Run(charstring, 0))
        {
            output.U8(EndChar);
        }
    }

    /// <returns>Whether the glyph has ended.</returns>
    private bool Run(ReadOnlySpan<byte> code, int depth)
    {
        var at = 0;
        while (at < code.Length)
        {
            if (++_steps > MaxSteps)
            {
                throw Damaged();
            }

            var first = code[at];
            if (first >= 32 || first == ShortInteger)
            {
                var length = Push(code[at..]);
                output.Bytes(code.Slice(at, length));
                at += length;
                continue;
            }

            at++;
            switch (first)
            {
                case CallSubr or CallGlobalSubr:
                    var subrs = first == CallSubr ? localSubrs : globalSubrs;
                    if (depth == MaxDepth)
                    {
                        throw Damaged();
                    }

                    if (Run(subrs[PopSubr() + Bias(subrs.Count)].Span, depth + 1))
                    {
                        return true;
                    }

                    break;
                case Return:
                    return false;
                case EndChar:
                    // Four operands build an accented letter of two glyphs of StandardEncoding, a relic of Type 1 (appendix C).
                    if (_count >= 4)
                    {
                        throw Damaged();
                    }

                    output.U8(first);
                    return true;
                case HStem or VStem or HStemHM or VStemHM:
                    TakeStems();
                    output.U8(first);
                    break;
                case HintMask or CntrMask:
                    // Operands in front of the first mask are vertical stems whose operator is left out (§4.3).
                    TakeStems();
                    var mask = (_stems + 7) / 8;
                    Need(code, at, mask);
                    output.U8(first);
                    output.Bytes(code.Slice(at, mask));
                    at += mask;
                    break;
                case Escape:
                    Need(code, at, 1);
                    output.U8(first);
                    output.U8(code[at]);
                    Compute(code[at++]);
                    break;
                default:
                    if (!IsPathOperator(first))
                    {
                        throw Damaged();
                    }

                    output.U8(first);
                    _count = 0;
                    break;
            }
        }

        return false;
    }

    private static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;

    private static bool IsPathOperator(byte code) =>
        code is VMoveTo or RLineTo or HLineTo or VLineTo or RRCurveTo or RMoveTo or HMoveTo
            or RCurveLine or RLineCurve or VVCurveTo or HHCurveTo or VHCurveTo or HVCurveTo;

    private static FontFormatException Damaged() => new("CFF ");

    private static void Need(ReadOnlySpan<byte> code, int at, int length)
    {
        if (length > code.Length - at)
        {
            throw Damaged();
        }
    }

    /// <summary>Notes the operand at the start of <paramref name="code"/> and returns its length.</summary>
    private int Push(ReadOnlySpan<byte> code)
    {
        var first = code[0];
        var length = first == ShortInteger ? 3 : first < 247 ? 1 : first < 255 ? 2 : 5;
        Need(code, 0, length);
        var value = length switch
        {
            1 => first - 139,
            2 => first < 251 ? ((first - 247) * 256) + code[1] + 108 : (-(first - 251) * 256) - code[1] - 108,
            3 => BinaryPrimitives.ReadInt16BigEndian(code[1..]),
            _ => BinaryPrimitives.ReadInt32BigEndian(code[1..]) >> 16,
        };
        Push(value, output.Length);
        return length;
    }

    private void Push(int value, int start)
    {
        if (_count == MaxOperands)
        {
            throw Damaged();
        }

        _values[_count] = value;
        _starts[_count++] = start;
    }

    /// <summary>
    /// Takes the number of the subroutine back out of the output. Every font tool writes it right in front of the call; one
    /// that was computed cannot be taken back.
    /// </summary>
    private int PopSubr()
    {
        if (_count == 0 || _starts[_count - 1] == Computed)
        {
            throw Damaged();
        }

        _count--;
        output.Truncate(_starts[_count]);
        return _values[_count];
    }

    private void TakeStems()
    {
        _stems += _count / 2;
        _count = 0;
    }

    /// <summary>The operators behind the escape byte: flexes draw, the others compute with operands (§4.5).</summary>
    private void Compute(byte code)
    {
        var change = code switch
        {
            34 or 35 or 36 or 37 => -_count,
            3 or 4 or 10 or 11 or 12 or 15 or 18 or 24 => -1,
            5 or 9 or 14 or 21 or 26 or 28 or 29 => 0,
            23 or 27 => 1,
            20 or 30 => -2,
            22 => -3,
            _ => throw Damaged(),
        };
        if (_count + change < 0)
        {
            throw Damaged();
        }

        if (change > 0)
        {
            Push(0, Computed);
        }
        else
        {
            _count += change;
        }

        // What is left was, for all we know, changed or moved.
        _starts.AsSpan(0, _count).Fill(Computed);
    }

    private const byte HStem = 1;
    private const byte VStem = 3;
    private const byte VMoveTo = 4;
    private const byte RLineTo = 5;
    private const byte HLineTo = 6;
    private const byte VLineTo = 7;
    private const byte RRCurveTo = 8;
    private const byte CallSubr = 10;
    private const byte Return = 11;
    private const byte Escape = 12;
    private const byte EndChar = 14;
    private const byte HStemHM = 18;
    private const byte HintMask = 19;
    private const byte CntrMask = 20;
    private const byte RMoveTo = 21;
    private const byte HMoveTo = 22;
    private const byte VStemHM = 23;
    private const byte RCurveLine = 24;
    private const byte RLineCurve = 25;
    private const byte VVCurveTo = 26;
    private const byte HHCurveTo = 27;
    private const byte ShortInteger = 28;
    private const byte CallGlobalSubr = 29;
    private const byte VHCurveTo = 30;
    private const byte HVCurveTo = 31;
}
