using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>
/// Finds the width in a Type 2 charstring: an extra number in front of the first operator that clears the stack
/// (Adobe Technical Note 5177, §3.1).
/// </summary>
internal sealed class CharstringWidth(CffIndex globalSubrs, CffIndex localSubrs)
{
    private const int MaxDepth = 10;
    private const int MaxOperands = 192;
    private readonly double[] _stack = new double[MaxOperands];
    private int _count;
    private bool _isDone;
    private bool _hasWidth;

    /// <summary>The difference from nominalWidthX; null: the glyph has the default width.</summary>
    /// <exception cref="FontFormatException">The charstring is damaged.</exception>
    public double? Read(ReadOnlySpan<byte> charstring)
    {
        Run(charstring, depth: 0);
        return _hasWidth ? _stack[0] : null;
    }

    private void Run(ReadOnlySpan<byte> code, int depth)
    {
        for (var at = 0; at < code.Length && !_isDone;)
        {
            var first = code[at++];
            switch (first)
            {
                case >= 32 or 28:
                    Push(first, code, ref at);
                    break;
                case 10 or 29:
                    Call(first == 10 ? localSubrs : globalSubrs, depth);
                    break;
                case 11:
                    return;
                default:
                    Clear(first);
                    break;
            }
        }
    }

    private void Call(CffIndex subrs, int depth)
    {
        if (depth == MaxDepth || _count == 0)
        {
            throw new FontFormatException("CFF ");
        }

        var bias = subrs.Count < 1240 ? 107 : subrs.Count < 33900 ? 1131 : 32768;
        Run(subrs[(int)_stack[--_count] + bias].Span, depth + 1);
    }

    private void Clear(byte name)
    {
        _isDone = true;
        _hasWidth = name switch
        {
            1 or 3 or 18 or 23 or 19 or 20 => _count % 2 == 1,
            21 => _count > 2,
            4 or 22 => _count > 1,
            14 => _count is 1 or 5,
            _ => false,
        };
    }

    private void Push(byte first, ReadOnlySpan<byte> code, ref int at)
    {
        var length = first switch { 28 => 2, 255 => 4, >= 247 => 1, _ => 0 };
        if (code.Length - at < length || _count == MaxOperands)
        {
            throw new FontFormatException("CFF ");
        }

        _stack[_count++] = first switch
        {
            28 => BinaryPrimitives.ReadInt16BigEndian(code[at..]),
            255 => BinaryPrimitives.ReadInt32BigEndian(code[at..]) / 65536.0,
            <= 246 => first - 139,
            <= 250 => ((first - 247) * 256) + code[at] + 108,
            _ => (-(first - 251) * 256) - code[at] - 108,
        };
        at += length;
    }
}
