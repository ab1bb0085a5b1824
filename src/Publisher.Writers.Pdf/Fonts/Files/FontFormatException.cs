namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>
/// A font file breaks off or contradicts itself. Never leaves this namespace's borders (<see cref="FontFile"/>,
/// <see cref="FontFace"/>, the subset writer), which turn it into a diagnostic.
/// </summary>
/// <param name="part">The table that cannot be read, as its tag.</param>
internal sealed class FontFormatException(string part) : Exception($"The font's '{part}' cannot be read.")
{
    public string Part { get; } = part;
}
