namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>Cuts the strings of a Type 0 font into codes, and says which glyph a code means (ISO 32000-1 §9.7.5).</summary>
internal abstract class CodeMap
{
    public bool IsVertical { get; init; }

    /// <summary>The next code, and how many bytes it has: at least one, never more than there are.</summary>
    public abstract int Read(ReadOnlySpan<byte> text, out uint code);

    /// <summary>The glyph's number (CID), by which widths are given; null when only its collection knows it.</summary>
    public abstract uint? GlyphOf(uint code, int length);

    /// <summary>The characters, where the encoding itself says them.</summary>
    public virtual string? TextOf(uint code, int length) => null;

    /// <summary>The number that bytes make, the first one highest.</summary>
    protected static uint Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0u;
        foreach (var value in bytes)
        {
            number = (number << 8) | value;
        }

        return number;
    }
}
