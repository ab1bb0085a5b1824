namespace Publisher.Documents.Outline;

/// <summary>
/// The page that each anchor stands on, as its number is printed. Laying out the PDF yields it; the Word writer fills its
/// contents with it.
/// </summary>
public sealed record Pagination(IReadOnlyDictionary<string, string> Pages)
{
    public static Pagination Unknown { get; } = new(new Dictionary<string, string>());

    /// <summary>The printed page number of <paramref name="anchor"/>, or null.</summary>
    public string? Find(string anchor) => Pages.GetValueOrDefault(anchor);
}
