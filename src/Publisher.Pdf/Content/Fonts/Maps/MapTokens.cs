using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>
/// Steps through the sections of a character map: <c>n beginbfchar … endbfchar</c> (Adobe Technical Note 5014). A map is a
/// PostScript program, but all that exist are written so that its sections can be read as what they are.
/// </summary>
internal sealed class MapTokens(ReadOnlyMemory<byte> data)
{
    private readonly PdfLexer _lexer = new(data, hasReferences: false);

    /// <summary>The value before the word that <see cref="NextWord"/> found.</summary>
    public PdfObject? Before { get; private set; }

    /// <summary>The next word outside of sections; null at the end.</summary>
    public string? NextWord()
    {
        Before = null;
        while (_lexer.Skip())
        {
            switch (_lexer.Read())
            {
                case KeywordObject { Value: var word }:
                    return word;
                case var value:
                    Before = value;
                    break;
            }
        }

        return null;
    }

    /// <summary>The next value of a section; null at its end.</summary>
    public PdfObject? NextValue() => _lexer.Skip() && _lexer.Read() is not KeywordObject and var value ? value : null;

    /// <summary>The number that the bytes of a code make.</summary>
    public static uint CodeOf(StringObject value)
    {
        var code = 0u;
        foreach (var part in value.Bytes)
        {
            code = (code << 8) | part;
        }

        return code;
    }
}
