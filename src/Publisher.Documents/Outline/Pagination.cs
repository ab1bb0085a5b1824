using System.Collections.Immutable;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Outline;

/// <summary>
/// The page that each anchor stands on, as its number is printed, and which rows of tables stay together. Laying out the PDF
/// yields it; the Word writer fills its contents with it and breaks tables where the PDF does.
/// </summary>
public sealed record Pagination(IReadOnlyDictionary<string, string> Pages)
{
    public static Pagination Unknown { get; } = new(new Dictionary<string, string>());

    /// <summary>
    /// For each row of a table whether it stays on the page of the row above: behind the head, beside a merged cell that would
    /// be torn, and everywhere in a table that went to a new page in order to stay whole. Tables are told apart by reference.
    /// </summary>
    public IReadOnlyDictionary<Table, ImmutableArray<bool>> BoundRows { get; init; } =
        new Dictionary<Table, ImmutableArray<bool>>(ReferenceEqualityComparer.Instance);

    /// <summary>The printed page number of <paramref name="anchor"/>, or null.</summary>
    public string? Find(string anchor) => Pages.GetValueOrDefault(anchor);

    /// <summary>Whether the row behind <paramref name="row"/> (from 0) stays on its page.</summary>
    public bool KeepsWithNext(Table table, int row) =>
        BoundRows.TryGetValue(table, out var bound) && row + 1 < bound.Length && bound[row + 1];
}
