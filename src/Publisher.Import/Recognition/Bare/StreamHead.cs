using System.Collections.Immutable;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Heads of columns that follow each other in a stream of characters.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Keys">The columns in their order.</param>
/// <param name="Cells">The heads as printed.</param>
internal sealed record StreamHead(int Start, int End, ImmutableArray<string> Keys, ImmutableArray<BareCell> Cells)
{
    private const int FewestColumns = 4;

    /// <summary>All heads, in order; a table that goes on on the next page repeats its head.</summary>
    public static List<StreamHead> FindAll(CharacterStream stream, FormIndex index)
    {
        var heads = new List<StreamHead>();
        for (var i = 0; i < stream.Length; i++)
        {
            if (stream.IsBoundary(i) && ReadAt(stream, index, i) is { } head)
            {
                heads.Add(head);
                i = head.End - 1;
            }
        }

        return heads;
    }

    private static StreamHead? ReadAt(CharacterStream stream, FormIndex index, int start)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var cells = ImmutableArray.CreateBuilder<BareCell>();
        var at = start;
        while (at < stream.Length && index.MatchColumn(stream.Normal.AsSpan(at)) is { } column && !keys.Contains(column.Key))
        {
            keys.Add(column.Key);
            cells.Add(new BareCell(stream.Join(at, at + column.Length), stream.LineOf(at)));
            at += column.Length;
        }

        return keys.Count >= FewestColumns ? new StreamHead(start, at, keys.ToImmutable(), cells.ToImmutable()) : null;
    }
}
