using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Parts the characters behind the names of levels into the further cells of a row.</summary>
internal sealed class RowSplitter(CharacterStream stream, ColumnWidths widths, CellLexicon lexicon)
{
    /// <summary>A cell has fewer pieces.</summary>
    private const int MostPieces = 16;

    /// <summary>A cell has fewer characters.</summary>
    private const int LongestCell = 160;

    private const double BlankInside = 6;
    private const double ArtefactInside = 0.3;
    private const double LooseBlankInside = 1.5;
    private const double ArtefactBetween = 1.5;
    private const double EmptyInside = 1;
    private const double PageInside = 3;

    private readonly Dictionary<(int Cell, int Start, int End), double> _costs = [];
    private readonly List<int> _lines = [];
    private readonly List<int> _gaps = [];

    public StreamRow? Split(ImmutableArray<string> columns, RowStart start, int end)
    {
        _gaps.Clear();
        for (var i = start.End; i < end; i++)
        {
            if (stream.IsBoundary(i) || i == start.End)
            {
                _gaps.Add(i);
            }
        }

        _gaps.Add(end);
        var cells = columns.Length;
        if (cells == 0 || start.End >= end)
        {
            return null;
        }

        return Search(columns, start);
    }

    /// <summary>The two cheapest ways to cut the pieces into cells, by dynamic programming over cells and ends of cells.</summary>
    private StreamRow? Search(ImmutableArray<string> columns, RowStart start)
    {
        var last = _gaps.Count - 1;
        var ways = new Way?[columns.Length + 1, last + 1, 2];
        ways[0, 0, 0] = new Way(0, 0, null, 0);
        for (var cell = 0; cell < columns.Length; cell++)
        {
            for (var from = 0; from <= last; from++)
            {
                for (var rank = 0; rank < 2; rank++)
                {
                    if (ways[cell, from, rank] is { } way)
                    {
                        Extend(ways, columns, cell, way, last);
                    }
                }
            }
        }

        if (ways[columns.Length, last, 0] is not { } best)
        {
            return null;
        }

        var next = ways[columns.Length, last, 1];
        return new StreamRow(start, CutsOf(best), best.Cost)
        {
            NextCuts = next is null ? [] : CutsOf(next),
            Margin = next is null ? double.PositiveInfinity : next.Cost - best.Cost,
        };
    }

    private void Extend(Way?[,,] ways, ImmutableArray<string> columns, int cell, Way way, int last)
    {
        var most = Math.Min(last, way.At + MostPieces);
        for (var to = cell == columns.Length - 1 ? Math.Max(way.At, Math.Min(last, most)) : way.At; to <= most; to++)
        {
            if (_gaps[to] - _gaps[way.At] > LongestCell)
            {
                return;
            }

            if (cell == columns.Length - 1 && to != last)
            {
                continue;
            }

            var cost = way.Cost + CostOfCut(_gaps[way.At], _gaps[to]) + CostOf(cell, columns[cell], _gaps[way.At], _gaps[to]);
            if (cell > 0 && columns[cell] == IndicatorFields.Description.Key && way.Before is not null)
            {
                cost += CellCost.OfPair(
                    stream.Text.AsSpan(_gaps[way.Before.At].._gaps[way.At]), stream.Text.AsSpan(_gaps[way.At].._gaps[to]));
            }

            Insert(ways, cell + 1, to, new Way(to, cost, way, cell + 1));
        }
    }

    /// <summary>A cell that begins behind a blank that may well be the program's own.</summary>
    private double CostOfCut(int start, int end) => start < end && start > 0 && stream.HasArtefact(start) ? ArtefactBetween : 0;

    private static void Insert(Way?[,,] ways, int cell, int at, Way way)
    {
        if (ways[cell, at, 0] is not { } first || way.Cost < first.Cost)
        {
            ways[cell, at, 1] = ways[cell, at, 0];
            ways[cell, at, 0] = way;
        }
        else if (ways[cell, at, 1] is not { } second || way.Cost < second.Cost)
        {
            ways[cell, at, 1] = way;
        }
    }

    private ImmutableArray<int> CutsOf(Way way)
    {
        var cuts = new List<int>();
        for (var at = way; at is not null; at = at.Before)
        {
            cuts.Add(_gaps[at.At]);
        }

        cuts.Reverse();
        return [.. cuts];
    }

    private double CostOf(int cell, string column, int start, int end)
    {
        if (_costs.TryGetValue((cell, start, end), out var known))
        {
            return known;
        }

        var words = stream.Text[start..end];
        var cost = CellCost.Of(column, words) + lexicon.CostOf(column, words) + CostOfLines(column, start, end);
        _costs.Add((cell, start, end), cost);
        return cost;
    }

    private double CostOfLines(string column, int start, int end)
    {
        if (start == end)
        {
            return 0;
        }

        _lines.Clear();
        var cost = 0.0;
        for (var i = start; i < end; i++)
        {
            var gap = i == start ? Gap.None : stream.GapBefore(i);
            if (gap == Gap.Blank)
            {
                cost += stream.Habits.IsArtefact(stream.Text[i - 1], stream.Text[i])
                    ? stream.Habits.Anywhere ? LooseBlankInside : ArtefactInside
                    : CharacterWidth.IsBorder(stream.Text[i - 1], stream.Text[i]) ? LooseBlankInside : BlankInside;
            }
            else if (gap != Gap.None)
            {
                cost += gap == Gap.Page ? PageInside : gap == Gap.Empty ? EmptyInside : 0;
                _lines.Add(i - start);
            }
        }

        _lines.Add(end - start);
        return cost + widths.CostOf(column, stream.Text.AsSpan(start..end), CollectionsMarshal.AsSpan(_lines));
    }

    /// <summary>A way to have cut some cells, up to the piece <paramref name="At"/>.</summary>
    private sealed record Way(int At, double Cost, Way? Before, int Cells);
}
