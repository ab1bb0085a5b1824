namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>The font file of a subset, packed and ready to be written.</summary>
/// <param name="Hash">Of what it was made from: the face and the subset's glyphs in their order.</param>
/// <param name="Name">The subset's PostScript name, tag and all.</param>
/// <param name="CompressionLevel">What it was packed with.</param>
/// <param name="Packed">The file after the Flate filter.</param>
/// <param name="Length">Of the file before it.</param>
internal sealed record FontProgram(
    string Hash, string Name, int CompressionLevel, ReadOnlyMemory<byte> Packed, int Length);
