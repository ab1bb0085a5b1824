namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>How a face describes the shapes of its glyphs.</summary>
public enum FontOutlines
{
    /// <summary>Quadratic curves in a <c>glyf</c> table.</summary>
    TrueType,

    /// <summary>Cubic curves as Type 2 charstrings in a <c>CFF</c> table.</summary>
    Cff,
}
