using System.Text;

namespace Publisher.Text.Width;

/// <summary>
/// How many cells of a terminal a text takes: 2 for East Asian wide and full-width characters, 0 for combining and format
/// characters, up to the next multiple of 4 for a tab, else 1. Ambiguous characters (“ ” — …) count 1: terminals differ.
/// </summary>
public static class DisplayWidth
{
    public const int TabStop = 4;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value == '\t' ? TabStop - (width % TabStop) : Of(rune);
        }

        return width;
    }

    /// <summary>The cells of one character; a tab counts as <see cref="TabStop"/>.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        '\t' => TabStop,
        < 0x300 => 1,
        var value when EastAsianWidth.Contains(EastAsianWidth.Wide, value) => 2,
        var value when EastAsianWidth.Contains(EastAsianWidth.Zero, value) => 0,
        _ => 1,
    };
}
