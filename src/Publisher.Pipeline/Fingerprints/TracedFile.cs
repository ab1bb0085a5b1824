namespace Publisher.Pipeline.Fingerprints;

/// <summary>A file of a layout that a document was made with.</summary>
/// <param name="Kind">What it is to the document.</param>
/// <param name="Name">How it was asked for: <c>cover.sbn</c>.</param>
/// <param name="Path">What that meant, relative to the templates folder: <c>shared/cover.sbn</c>.</param>
/// <param name="Hash">Of its bytes.</param>
public sealed record TracedFile(InputKinds Kind, string Name, string Path, ContentHash Hash);
