using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>
/// Writes a Type 2 charstring out in full: each call of a subroutine is replaced by what the subroutine does, so that a
/// subset needs none (Adobe Technical Note 5177). The number in front of a call and <c>return</c> disappear, the width
/// is the caller's, all else is copied. Stems are counted only because the length of a hint mask depends on them.
/// </summary>
internal sealed class CharstringFlattener(
    CffIndex globalSubrs, CffIndex localSubrs, int defaultWidth, ByteBuffer output)
{
    /// <summary>The depth that 5177, appendix B, allows.</summary>
    private const int MaxDepth = 10;

    /// <summary>Above the 48 of appendix B, as rasterisers allow it.</summary>
    private const int MaxOperands = 192;

    /// <summary>
    /// Subroutines that call each other over and over could write gigabytes; no glyph takes this many steps.
    /// </summary>
    private const int MaxSteps = 100_000;

    /// <summary>Marks an operand that was computed: its bytes are not the last ones written.</summary>
    private const int Computed = -1;

    private readonly int[] _values = new int[MaxOperands];
    private readonly int[] _starts = new int[MaxOperands];
    private int _count;
    private int _stems;
    private int _steps;
    private bool _hasStarted;
    private int _start;
    private int _width;

    /// <param name="charstring">The glyph.</param>
    /// <param name="width">
    /// Its new width, up to 32767. Some fonts say one width in their metrics and another one here, and PDF/A wants the
    /// two to be equal (ISO 19005-3 §6.2.11.5).
    /// </param>
    /// <exception cref="FontFormatException">
    /// The charstring is damaged, or builds an accented letter of two glyphs.
    /// </exception>
    public void Flatten(ReadOnlySpan<byte> charstring, int width)
    {
        (_count, _stems, _steps, _hasStarted) = (0, 0, 0, false);
        (_start, _width) = (output.Length, width);
        if (width > short.MaxValue)
        {
            throw Damaged();
        }

        output.U8(ShortInteger);
        output.U16(width);
        if (!Run(charstring, 0))
        {
            Start(EndChar);
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
                    Start(first);

                    // Four operands build an accented letter of two glyphs of StandardEncoding, a relic of Type 1
                    // (appendix C).
                    if (_count >= 4)
                    {
                        throw Damaged();
                    }

                    output.U8(first);
                    return true;
                case HStem or VStem or HStemHM or VStemHM:
                    Start(first);
                    TakeStems();
                    output.U8(first);
                    break;
                case HintMask or CntrMask:
                    // Operands in front of the first mask are vertical stems whose operator is left out (§4.3).
                    Start(first);
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

                    Start(first);
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

    private static int OperandLength(byte first) => first == ShortInteger ? 3 : first < 247 ? 1 : first < 255 ? 2 : 5;

    /// <summary>
    /// Called at every operator that takes all operands. At the glyph's first one there may be an operand too many: the
    /// old width (§3.1). It is taken out. So is the new one where it is the default, unless the operator is a mask:
    /// there veraPDF takes the first of any number of stems for the width.
    /// </summary>
    private void Start(byte first)
    {
        if (_hasStarted)
        {
            return;
        }

        _hasStarted = true;
        var hasWidth = first switch
        {
            HStem or VStem or HStemHM or VStemHM or HintMask or CntrMask => _count % 2 == 1,
            HMoveTo or VMoveTo => _count == 2,
            RMoveTo => _count == 3,
            EndChar => _count is 1 or 5,
            _ => false,
        };
        if (hasWidth && _starts[0] == Computed)
        {
            throw Damaged();
        }

        if (hasWidth)
        {
            output.Remove(_starts[0], OperandLength(output.Written[_starts[0]]));
            _count--;
        }

        if (_width == defaultWidth && first is not (HintMask or CntrMask))
        {
            output.Remove(_start, OperandLength(ShortInteger));
        }
    }

    /// <summary>Notes the operand at the start of <paramref name="code"/> and returns its length.</summary>
    private int Push(ReadOnlySpan<byte> code)
    {
        var first = code[0];
        var length = OperandLength(first);
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
    /// Takes the number of the subroutine back out of the output. Every font tool writes it right in front of the call;
    /// one that was computed cannot be taken back.
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

        // What is on top is no longer what was written last. exch (28) moves two operands, roll (30) any number.
        var changed = Math.Min(_count, code switch { 28 => 2, 30 => _count, _ => 1 });
        _starts.AsSpan(_count - changed, changed).Fill(Computed);
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
