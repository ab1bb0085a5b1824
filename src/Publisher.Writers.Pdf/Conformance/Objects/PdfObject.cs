namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary>A value read from a PDF file (ISO 32000-1 §7.3).</summary>
internal abstract class PdfObject;
