using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>A ToUnicode CMap read back: what codes mean (ISO 32000-1 §9.10.3).</summary>
internal sealed class ToUnicodeContent
{
    private readonly Dictionary<int, string> _texts = [];

    public string? Find(int code) => _texts.GetValueOrDefault(code);

    public static ToUnicodeContent Read(ReadOnlyMemory<byte> map)
    {
        var content = new ToUnicodeContent();
        var lexer = new PdfLexer(map, hasReferences: false);
        var operands = new List<PdfObject>();
        while (lexer.Skip())
        {
            var value = lexer.Read();
            if (value is not KeywordObject keyword)
            {
                operands.Add(value);
                continue;
            }

            if (keyword.Value == "endbfchar")
            {
                content.AddCharacters(operands);
            }
            else if (keyword.Value == "endbfrange")
            {
                content.AddRanges(operands);
            }

            operands.Clear();
        }

        return content;
    }

    private void AddCharacters(List<PdfObject> operands)
    {
        for (var i = 0; i + 1 < operands.Count; i += 2)
        {
            if (operands[i] is StringObject code && operands[i + 1] is StringObject text)
            {
                _texts[CodeOf(code)] = Encoding.BigEndianUnicode.GetString(text.Bytes);
            }
        }
    }

    private void AddRanges(List<PdfObject> operands)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not StringObject first || operands[i + 1] is not StringObject last)
            {
                continue;
            }

            var end = Math.Min(CodeOf(last), ushort.MaxValue);
            for (var code = CodeOf(first); code <= end; code++)
            {
                var offset = code - CodeOf(first);
                if (operands[i + 2] is ArrayObject texts)
                {
                    if (offset < texts.Items.Length && texts.Items[offset] is StringObject text)
                    {
                        _texts[code] = Encoding.BigEndianUnicode.GetString(text.Bytes);
                    }
                }
                else if (operands[i + 2] is StringObject { Bytes: [.., var low] bytes } && low + offset <= 255)
                {
                    _texts[code] = Encoding.BigEndianUnicode.GetString([.. bytes[..^1], (byte)(low + offset)]);
                }
            }
        }
    }

    private static int CodeOf(StringObject code)
    {
        var value = 0;
        foreach (var digit in code.Bytes.AsSpan(0, Math.Min(code.Bytes.Length, 3)))
        {
            value = (value << 8) | digit;
        }

        return value;
    }
}
