using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts.Names;

/// <summary>The encoding of a simple font: a base, and what differs from it (ISO 32000-1 §9.6.6).</summary>
internal sealed class SimpleEncoding
{
    /// <summary>Twice as many items as can mean anything: a number and a name for each code.</summary>
    private const int MaxDifferences = 1024;

    private readonly string?[] _names;
    private readonly BaseEncoding _base;

    /// <param name="objects">The file.</param>
    /// <param name="encoding">The font's entry: a name, a dictionary, or nothing.</param>
    /// <param name="usual">What the font has when the entry names no base.</param>
    public SimpleEncoding(FileObjects objects, PdfObject? encoding, BaseEncoding usual)
    {
        var dictionary = encoding as DictionaryObject;
        var name = (encoding as NameObject)?.Value ?? objects.Name(dictionary, "BaseEncoding");
        _base = name switch
        {
            "WinAnsiEncoding" => BaseEncoding.WinAnsi,
            "MacRomanEncoding" => BaseEncoding.MacRoman,
            "StandardEncoding" => BaseEncoding.Standard,
            "MacExpertEncoding" => BaseEncoding.BuiltIn,
            _ => usual,
        };
        _names = objects.Find(dictionary, "Differences") is ArrayObject ? new string?[256] : [];
        var code = 0;
        foreach (var item in objects.Items(dictionary, "Differences").Take(MaxDifferences))
        {
            if (item is NumberObject number)
            {
                code = number.Index;
            }
            else if (item is NameObject glyph && code is >= 0 and <= 255)
            {
                _names[code++] = glyph.Value;
            }
        }
    }

    /// <summary>Null when nobody can tell.</summary>
    public string? TextOf(byte code) =>
        code < _names.Length && _names[code] is { } name ? GlyphNames.TextOf(name) : BaseCharacters.TextOf(_base, code);
}
