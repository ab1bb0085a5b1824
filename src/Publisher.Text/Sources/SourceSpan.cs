namespace Publisher.Text.Sources;

/// <summary>
/// A stretch of an input file that something was read from. <c>default</c> means "no place": the thing was made by us.
/// </summary>
/// <param name="File">The file, or null for no place.</param>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units; 0 marks a point between two characters.</param>
public readonly record struct SourceSpan(SourceFile? File, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsNone => File is null;

    public ReadOnlySpan<char> Text => File is null ? default : File.Text.AsSpan(Start, Length);

    /// <summary>A whole file as a place, for what cannot be said more closely.</summary>
    public static SourceSpan OfFile(SourceFile file) => new(file, 0, 0);

    /// <summary>
    /// The place of <paramref name="character"/> inside this span, or the span itself when it is written otherwise there
    /// (as an escape, say).
    /// </summary>
    public SourceSpan Find(string character)
    {
        var index = Text.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? this : new SourceSpan(File, Start + index, character.Length);
    }

    /// <inheritdoc />
    public override string ToString() => File is null ? "(no place)" : $"{File.Path}:{File.GetPosition(Start)}";
}
