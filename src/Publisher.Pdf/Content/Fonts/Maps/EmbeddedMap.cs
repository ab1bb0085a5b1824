namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>An encoding that the file contains (ISO 32000-1 §9.7.5.3).</summary>
/// <param name="spaces">Which codes there are.</param>
/// <param name="glyphs">Rows of codes, with the number of the first one's glyph.</param>
/// <param name="parent">What it adds to.</param>
internal sealed class EmbeddedMap(IReadOnlyList<CodeSpace> spaces, CodeRanges<uint> glyphs, CodeMap? parent) : CodeMap
{
    public override int Read(ReadOnlySpan<byte> text, out uint code)
    {
        if (spaces.Count == 0 && parent is not null)
        {
            return parent.Read(text, out code);
        }

        var shortest = 4;
        foreach (var space in spaces)
        {
            shortest = Math.Min(shortest, space.Length);
            if (space.Length <= text.Length && space.Contains(Number(text[..space.Length])))
            {
                code = Number(text[..space.Length]);
                return space.Length;
            }
        }

        // Bytes that are no code are passed together (§9.7.6.3); a map without spaces is one of two bytes.
        shortest = Math.Min(text.Length, spaces.Count == 0 ? 2 : shortest);
        code = Number(text[..shortest]);
        return shortest;
    }

    public override uint? GlyphOf(uint code, int length)
    {
        if (glyphs.TryFind(code, out var range))
        {
            return range.Value + (code - range.Low);
        }

        return parent is null ? 0 : parent.GlyphOf(code, length);
    }

    public override string? TextOf(uint code, int length) => parent?.TextOf(code, length);
}
