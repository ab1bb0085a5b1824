namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>A glyph of one of the open faces, in one integer so that threads can share it without a lock.</summary>
/// <param name="Bits">
/// 0: not looked up yet; -1: no font has it; else face + 1 in the upper, glyph in the lower half.
/// </param>
internal readonly record struct FaceGlyph(int Bits)
{
    public FaceGlyph(int face, ushort glyph)
        : this(((face + 1) << 16) | glyph)
    {
    }

    public static FaceGlyph None => new(-1);

    public bool IsUnknown => Bits == 0;

    public bool IsNone => Bits == -1;

    public int Face => (Bits >>> 16) - 1;

    public ushort Glyph => (ushort)Bits;
}
