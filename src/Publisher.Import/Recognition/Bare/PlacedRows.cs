using System.Collections.Immutable;
using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Parts the lines under a head into rows: no line belongs to two, and each has one 二级指标, at the height of its middle or
/// of its top. Of all ways to do so, the one that costs least is taken.
/// </summary>
internal sealed class PlacedRows
{
    /// <summary>A row has fewer lines.</summary>
    private const int MostLines = 16;

    /// <summary>A cell that stands half a line away from where its row's cells should stand.</summary>
    private const double OffMiddle = 0.8;

    /// <summary>Another way that costs less than this more must be shown.</summary>
    private const double Doubtful = 3;

    private const double ApartBefore = -0.5;

    private readonly ImmutableArray<string> _keys;
    private readonly List<List<PlacedPiece>> _lines;
    private readonly List<BareLine> _source;
    private readonly FormIndex _index;
    private readonly int _start;
    private readonly int _end;
    private readonly int[][] _columns;
    private readonly int[][] _others;
    private readonly BlankHabits _habits;
    private readonly int _level2;

    public PlacedRows(PlacedHead head, List<List<PlacedPiece>> lines, List<BareLine> source, FormIndex index, BlankHabits habits, int end)
    {
        (_lines, _source, _index, _start, _end) = (lines, source, index, head.Bottom + 1, end);
        _keys = [.. head.Columns.Select(column => column.Key)];
        _level2 = _keys.IndexOf(IndicatorFields.Level2.Key);
        var columns = new PlacedColumns(head, lines, _start, end, index, habits);
        _habits = habits;
        _columns = [.. Enumerable.Range(_start, Math.Max(0, end - _start)).Select(line => columns.Assign(lines[line]))];
        _others = [.. _columns.Select((assigned, i) => Enumerable.Range(0, assigned.Length).Select(piece => columns.OtherColumn(lines[_start + i], assigned, piece)).ToArray())];
    }

    public ImmutableArray<string> Keys => _keys;

    /// <summary>The pieces of the first column, which reaches over several rows.</summary>
    public List<PlacedPiece> Level1Pieces =>
        _keys[0] != IndicatorFields.Level1.Key ? [] : [.. Enumerable.Range(_start, _end - _start).SelectMany(line => PiecesOf(line, 0))];

    /// <summary>The rows, or null when the lines are no rows.</summary>
    public List<PlacedRow>? Read(ColumnWidths widths, CellLexicon lexicon)
    {
        var count = _end - _start;
        if (count <= 0 || _level2 < 0)
        {
            return count <= 0 ? [] : null;
        }

        var bands = new Dictionary<(int, int), PlacedRow?>();
        PlacedRow? Band(int from, int to)
        {
            if (!bands.TryGetValue((from, to), out var band))
            {
                bands.Add((from, to), band = ReadBand(from, to, widths, lexicon));
            }

            return band;
        }

        var best = new double[count + 1];
        var before = new int[count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var to = 1; to <= count; to++)
        {
            for (var from = to - 1; from >= Math.Max(0, to - MostLines); from--)
            {
                if (!double.IsInfinity(best[from]) && Band(_start + from, _start + to) is { } band && best[from] + band.Cost < best[to])
                {
                    (best[to], before[to]) = (best[from] + band.Cost, from);
                }
            }
        }

        if (double.IsInfinity(best[count]))
        {
            return null;
        }

        var cuts = new List<int>();
        for (var at = count; at > 0; at = before[at])
        {
            cuts.Add(_start + at);
        }

        cuts.Add(_start);
        cuts.Reverse();
        return [.. Enumerable.Range(0, cuts.Count - 1).Select(i => WithNext(i, cuts, Band))];
    }

    /// <summary>Shows <paramref name="widths"/> the lines of cells.</summary>
    public void Teach(List<PlacedRow> rows, ColumnWidths widths)
    {
        foreach (var row in rows)
        {
            for (var column = 0; column < _keys.Length; column++)
            {
                var lines = row.Cells[column].GroupBy(piece => piece.Line).ToList();
                for (var i = 0; i < lines.Count; i++)
                {
                    widths.Add(_keys[column], lines[i].Sum(piece => CharacterWidth.Of(piece.Words)), isBroken: i + 1 < lines.Count);
                }
            }
        }
    }

    private static PlacedRow WithNext(int i, List<int> cuts, Func<int, int, PlacedRow?> band)
    {
        var row = band(cuts[i], cuts[i + 1])!;
        if (i + 2 >= cuts.Count)
        {
            return row;
        }

        var cost = row.Cost + band(cuts[i + 1], cuts[i + 2])!.Cost;
        for (var cut = cuts[i] + 1; cut < cuts[i + 2]; cut++)
        {
            if (cut != cuts[i + 1] && cut - cuts[i] <= MostLines && cuts[i + 2] - cut <= MostLines
                && band(cuts[i], cut) is { } other && band(cut, cuts[i + 2]) is { } below && other.Cost + below.Cost < cost + Doubtful)
            {
                return row with { Next = other };
            }
        }

        return row;
    }

    /// <summary>
    /// Reads lines as one row. Pieces that may stand in either of two columns are put into the one with which the row looks
    /// more like a row.
    /// </summary>
    private PlacedRow? ReadBand(int start, int end, ColumnWidths widths, CellLexicon lexicon)
    {
        const int MostDoubts = 8;
        var level2 = string.Concat(Enumerable.Range(start, end - start).SelectMany(line => PiecesOf(line, _level2)).Select(piece => piece.Normal));
        if (_index.MatchLevel2(level2) is not { } name || name.Length != level2.Length)
        {
            return null;
        }

        var row = Evaluate(start, end, name.Key, widths, lexicon);
        PlacedRow? next = null;
        var doubts = 0;
        for (var line = start; line < end && doubts < MostDoubts; line++)
        {
            for (var i = 0; i < _lines[line].Count; i++)
            {
                ref var column = ref _columns[line - _start][i];
                var other = _others[line - _start][i];
                if (other < 0 || column <= _level2 || other <= _level2)
                {
                    continue;
                }

                doubts++;
                var own = column;
                column = other;
                var moved = Evaluate(start, end, name.Key, widths, lexicon);
                if (moved.Cost < row.Cost)
                {
                    _others[line - _start][i] = own;
                    (row, next) = (moved, Closer(row, next));
                }
                else
                {
                    column = own;
                    next = Closer(moved, next);
                }
            }
        }

        return next is not null && next.Cost < row.Cost + Doubtful ? row with { Next = next } : row;
    }

    private static PlacedRow Closer(PlacedRow row, PlacedRow? other) => other is null || row.Cost < other.Cost ? row : other;

    private PlacedRow Evaluate(int start, int end, string level2, ColumnWidths widths, CellLexicon lexicon)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<PlacedPiece>>(_keys.Length);
        var (cost, middle, top, words) = (_source[start].IsApart ? ApartBefore : 0.0, 0.0, 0.0, "");
        for (var column = 0; column < _keys.Length; column++)
        {
            ImmutableArray<PlacedPiece> pieces = column == 0 && _keys[0] == IndicatorFields.Level1.Key
                ? []
                : [.. Enumerable.Range(start, end - start).SelectMany(line => PiecesOf(line, column))];
            cells.Add(pieces);
            if (pieces.Length > 0)
            {
                middle += Math.Abs(pieces[0].Line + pieces[^1].Line - (start + end - 1));
                top += 2 * (pieces[0].Line - start);
            }

            if (column > 0 && column != _level2)
            {
                var cell = string.Concat(pieces.Select(piece => piece.Words));
                cost += CellCost.Of(_keys[column], cell) + lexicon.CostOf(_keys[column], cell) + CostOfLines(_keys[column], cell, pieces, widths);
                cost += CostOfPlaces(pieces);
                cost += _keys[column] == IndicatorFields.Description.Key ? CellCost.OfPair(words, cell) : 0;
                words = cell;
            }
        }

        return new PlacedRow(start, end, cells.MoveToImmutable(), cost + (OffMiddle * Math.Min(middle, top))) { Level2 = level2, OffMiddle = Math.Min(middle, top) };
    }

    /// <summary>The lines of a cell begin below each other, or have their middles there.</summary>
    private double CostOfPlaces(ImmutableArray<PlacedPiece> pieces)
    {
        const double Apart = 6;
        const double Askew = 0.5;
        const double Most = 5;
        var (cost, starts, centres) = (0.0, 0.0, 0.0);
        var (first, last) = (default((int Start, int End)?), default((int Start, int End)));
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0 && pieces[i].Line == pieces[i - 1].Line)
            {
                var isArtefact = pieces[i].Start - pieces[i - 1].End == 1 && _habits.IsArtefact(pieces[i - 1].Words[^1], pieces[i].Words[0]);
                cost += isArtefact ? 0 : Apart;
                last.End = pieces[i].End;
            }
            else
            {
                last = (pieces[i].Start, pieces[i].End);
            }

            if (i + 1 == pieces.Length || pieces[i + 1].Line != pieces[i].Line)
            {
                first ??= last;
                starts = Math.Max(starts, Math.Abs(last.Start - first.Value.Start));
                centres = Math.Max(centres, Math.Abs(last.Start + last.End - first.Value.Start - first.Value.End) / 2.0);
            }
        }

        return cost + Math.Min(Most, Askew * Math.Max(0, Math.Min(starts, centres) - 1));
    }

    private static double CostOfLines(string column, string words, ImmutableArray<PlacedPiece> pieces, ColumnWidths widths)
    {
        if (pieces.Length == 0)
        {
            return 0;
        }

        var ends = new List<int>();
        var length = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            length += pieces[i].Words.Length;
            if (i + 1 == pieces.Length || pieces[i + 1].Line != pieces[i].Line)
            {
                ends.Add(length);
            }
        }

        return widths.CostOf(column, words, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ends));
    }

    private IEnumerable<PlacedPiece> PiecesOf(int line, int column)
    {
        var assigned = _columns[line - _start];
        for (var i = 0; i < assigned.Length; i++)
        {
            if (assigned[i] == column)
            {
                yield return _lines[line][i];
            }
        }
    }
}
