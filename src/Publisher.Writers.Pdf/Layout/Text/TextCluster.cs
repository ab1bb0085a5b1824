using System.Runtime.InteropServices;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// A character on its way into a line: its glyph, its widths and what line breaking knows of it. A working record: one
/// array of them is filled, broken into lines and read again for every paragraph.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextCluster
{
    /// <summary>The code point; a line break is <c>\n</c> and has no glyph.</summary>
    public int Rune;

    public ushort Glyph;

    /// <summary>Index of the font's face in the <see cref="GlyphSource"/>.</summary>
    public ushort Face;

    public CharacterClass Class;

    /// <summary>Whether a line may start with it.</summary>
    public bool BreakBefore;

    /// <summary>
    /// Width in points with everything that is always added (letter spacing) or taken away (blanks of pairs).
    /// </summary>
    public double Advance;

    /// <summary>How far the ink is moved to the right (negative: left) of where the glyph would put it.</summary>
    public double Shift;

    /// <summary>Blank in front of the ink that may go: the left half of a full-width opening bracket.</summary>
    public double LeftBlank;

    /// <summary>Blank behind the ink that may go: the right half of a full-width comma or closing bracket.</summary>
    public double RightBlank;

    /// <summary>Extra space in front of it between Han and Latin text; gone at a line's start.</summary>
    public double Gap;

    public readonly bool IsSpace => Class is CharacterClass.Space or CharacterClass.WideSpace;

    public readonly bool IsLineBreak => Rune == '\n';
}
