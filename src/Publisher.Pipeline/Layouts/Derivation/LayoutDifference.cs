namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>What one layout says otherwise than another.</summary>
/// <param name="Path">The keys that lead there, with blanks between them.</param>
/// <param name="Value">What it says, or null when it says nothing of it any more.</param>
public sealed record LayoutDifference(string Path, string? Value);
