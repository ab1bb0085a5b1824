using System.Collections.Immutable;
using Publisher.Data.Rules.Engine;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Parts the characters under a head of indicators into rows: each begins with a 二级指标, before which a 一级指标 may stand,
/// and has as many cells as the head. Of all ways to do so, the one that costs least is taken.
/// </summary>
internal sealed class StreamRows(CharacterStream stream, FormIndex index, ColumnWidths widths, CellLexicon lexicon)
{
    /// <summary>So many words further on that could begin a row, the row has ended.</summary>
    private const int MostStarts = 4;

    /// <summary>A row that costs less looks like one beyond doubt.</summary>
    private const double Clear = 2;

    /// <summary>A row is shorter.</summary>
    private const int LongestRow = 600;

    /// <summary>A row without a 一级指标 whose 二级指标 belongs to another one than the row before.</summary>
    private const double MissingLevel1 = 9;

    private readonly RowSplitter _splitter = new(stream, widths, lexicon);

    /// <summary>The rows, or null when the characters are no rows.</summary>
    public List<StreamRow>? Read(ImmutableArray<string> columns, int start, int end)
    {
        if (start == end || index.MatchLevel1(stream.Normal.AsSpan(start..end)) is { } name && name.Length == end - start)
        {
            // Some programs put the head and the name that are repeated on the next page behind the rows.
            return [];
        }

        var starts = FindStarts(start, end);
        if (starts.Count == 0 || starts[0].At != start)
        {
            return null;
        }

        var best = new double[starts.Count + 1];
        var from = new (int Start, StreamRow? Row)[starts.Count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            if (double.IsInfinity(best[i]))
            {
                continue;
            }

            for (var j = i + 1; j <= Math.Min(starts.Count, i + MostStarts); j++)
            {
                var rowEnd = j == starts.Count ? end : starts[j].At;
                if (rowEnd - starts[i].At > LongestRow || (j > i + 1 && starts[j - 1].Level1 is not null))
                {
                    // The names of both levels one after the other are nothing but the beginning of a row.
                    break;
                }

                if (_splitter.Split(columns, starts[i], rowEnd) is not { } row)
                {
                    continue;
                }

                var cost = best[i] + row.Cost + (j < starts.Count ? CostOfNext(starts[i], starts[j]) : 0);
                if (cost < best[j])
                {
                    best[j] = cost;
                    from[j] = (i, row);
                }

                if (row.Cost < Clear && row.Margin >= StreamTable.Doubtful)
                {
                    // Longer rows would hold this one.
                    break;
                }
            }
        }

        if (double.IsInfinity(best[^1]))
        {
            return null;
        }

        var rows = new List<StreamRow>();
        for (var at = starts.Count; at > 0; at = from[at].Start)
        {
            rows.Add(from[at].Row!);
        }

        rows.Reverse();
        return rows;
    }

    private static double CostOfNext(RowStart row, RowStart next) =>
        next.Level1 is null && ParentOf(row.Level2) != ParentOf(next.Level2) ? MissingLevel1 : 0;

    private static Level1Kind ParentOf(string level2) => IndicatorTaxonomy.Level2Of(level2) switch
    {
        Level2Kind.Quantity or Level2Kind.Quality or Level2Kind.Timeliness or Level2Kind.Cost => Level1Kind.Output,
        Level2Kind.Satisfaction => Level1Kind.Satisfaction,
        Level2Kind.Unknown => Level1Kind.Unknown,
        _ => Level1Kind.Benefit,
    };

    private List<RowStart> FindStarts(int start, int end)
    {
        var starts = new List<RowStart>();
        for (var i = start; i < end; i++)
        {
            if (stream.IsBoundary(i) && FindStart(i, end) is { } found)
            {
                starts.Add(found);
                i = found.Level1 is null ? i : found.End - 1;
            }
        }

        return starts;
    }

    private RowStart? FindStart(int at, int end)
    {
        var rest = stream.Normal.AsSpan(at, end - at);
        var level1 = index.MatchLevel1(rest);
        if (level1 is { } upper && at + upper.Length < end && stream.IsBoundary(at + upper.Length)
            && index.MatchLevel2(rest[upper.Length..]) is { } lower
            && IndicatorTaxonomy.Belongs(IndicatorTaxonomy.Level2Of(lower.Key), IndicatorTaxonomy.Level1Of(upper.Key)))
        {
            return new RowStart(at, at + upper.Length, at + upper.Length + lower.Length, upper.Key, lower.Key);
        }

        return index.MatchLevel2(rest) is { } only && stream.IsBoundary(at + only.Length)
            ? new RowStart(at, at, at + only.Length, null, only.Key)
            : null;
    }
}
