namespace Publisher.Pdf.Content.Fonts.Names;

/// <summary>What the codes of a simple font mean before differences (ISO 32000-1 §9.6.6).</summary>
internal enum BaseEncoding
{
    /// <summary>What the font program says, which is not read.</summary>
    BuiltIn,

    Standard,
    WinAnsi,
    MacRoman,
}
