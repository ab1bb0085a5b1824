namespace Publisher.Pdf.Objects;

/// <summary>A value read from a PDF file (ISO 32000-1 §7.3).</summary>
public abstract class PdfObject;
