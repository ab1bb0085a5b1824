namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>A table of a font file in the making.</summary>
internal sealed record SfntTable(string Tag, byte[] Data);
