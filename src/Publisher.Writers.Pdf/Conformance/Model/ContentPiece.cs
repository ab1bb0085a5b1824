namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>A stretch of a page that belongs to an element of the structure.</summary>
/// <param name="Mcid">Its number on the page.</param>
/// <param name="Tag">The type that the content stream names.</param>
internal readonly record struct ContentPiece(int Mcid, string Tag);
