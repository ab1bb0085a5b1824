using System.Text;

namespace Publisher.Data.Syntax;

/// <summary>Turns offsets of a text's UTF-8 bytes into offsets of its UTF-16 units; fast as long as they ascend.</summary>
internal sealed class Utf8Offsets(string text)
{
    private int _byte;
    private int _unit;

    public int ToUtf16(int offset)
    {
        if (offset < _byte)
        {
            (_byte, _unit) = (0, 0);
        }

        while (_byte < offset && _unit < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(_unit), out var rune, out var consumed);
            _byte += rune.Utf8SequenceLength;
            _unit += consumed;
        }

        return _unit;
    }
}
