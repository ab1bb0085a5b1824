namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>Marked content that is open.</summary>
/// <param name="IsArtifact">It, or what it is in, is an artifact.</param>
/// <param name="IsPiece">It, or what it is in, belongs to an element.</param>
/// <param name="HasActualText">It, or what it is in, says what it reads.</param>
internal readonly record struct MarkedContent(bool IsArtifact, bool IsPiece, bool HasActualText);
