namespace Publisher.Pdf.Content.Painting;

/// <summary>Marked content that is open (ISO 32000-1 §14.6).</summary>
/// <param name="IsArtifact">Whether it, or what it stands in, is an artifact (§14.8.2.2).</param>
/// <param name="Text">What replaces its text (§14.9.4); null when nothing does, or something around it already.</param>
/// <param name="Start">How many glyphs the page had before it.</param>
internal readonly record struct MarkedSpan(bool IsArtifact, string? Text, int Start);
