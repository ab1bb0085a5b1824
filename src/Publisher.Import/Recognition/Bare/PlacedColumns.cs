using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Tells under which head the pieces of a line stand. Programs move words a little to keep them apart, so places are compared
/// with those of lines that have a piece in nearly every column.
/// </summary>
internal sealed class PlacedColumns
{
    /// <summary>A piece that reaches out of its column, for each place.</summary>
    private const double Outside = 1;
    private const double OffCentre = 0.1;

    /// <summary>Two pieces of a line in one cell, by the blanks between them.</summary>
    private const double SameCell = 6;

    /// <summary>The same where the blank may well be the program's own.</summary>
    private const double Artefact = 0.3;

    /// <summary>Two cells with such a blank between them.</summary>
    private const double ArtefactBetweenCells = 1;

    /// <summary>Words in a column of names that are no piece of any.</summary>
    private const double NoName = 6;

    private readonly BlankHabits _habits;
    private readonly NameFragments?[] _names;

    private readonly double[] _centres;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public PlacedColumns(PlacedHead head, List<List<PlacedPiece>> lines, int start, int end, FormIndex index, BlankHabits habits)
    {
        _habits = habits;
        _names = [.. head.Columns.Select(column => NamesOf(column.Key, index))];
        _centres = [.. head.Columns.Select(column => column.Centre)];
        _starts = [.. head.Columns.Select(column => column.Start)];
        _ends = [.. head.Columns.Select(column => column.End)];
        for (var line = start; line < end; line++)
        {
            Learn(Groups(lines[line]));
        }

        for (var line = start; line < end; line++)
        {
            Widen(lines[line]);
        }
    }

    public int Count => _centres.Length;

    /// <summary>The column of each piece.</summary>
    public int[] Assign(List<PlacedPiece> pieces)
    {
        var columns = _centres.Length;
        var best = new double[pieces.Count + 1, columns];
        var from = new int[pieces.Count + 1, columns];
        for (var i = 1; i <= pieces.Count; i++)
        {
            var (least, before) = (double.PositiveInfinity, 0);
            for (var column = 0; column < columns; column++)
            {
                if (column == 0 || best[i - 1, column - 1] < least)
                {
                    (least, before) = column == 0 ? (i == 1 ? 0 : double.PositiveInfinity, 0) : (best[i - 1, column - 1], column - 1);
                }

                var isArtefact = i > 1 && IsArtefact(pieces[i - 2], pieces[i - 1]);
                var same = i == 1 ? double.PositiveInfinity
                    : best[i - 1, column] + (isArtefact ? Artefact : SameCell * (pieces[i - 1].Start - pieces[i - 2].End));
                var other = least + (isArtefact ? ArtefactBetweenCells : 0);
                (best[i, column], from[i, column]) = same < other ? (same, column) : (other, before);
                best[i, column] += CostOf(pieces[i - 1], column);
            }
        }

        var assigned = new int[pieces.Count];
        var at = 0;
        for (var column = 1; column < columns; column++)
        {
            at = best[pieces.Count, column] < best[pieces.Count, at] ? column : at;
        }

        for (var i = pieces.Count; i > 0; i--)
        {
            assigned[i - 1] = at;
            at = from[i, at];
        }

        return assigned;
    }

    /// <summary>A line with a cell in every column, or in every one but the first, shows where the columns are.</summary>
    private void Learn(List<(int Start, int End)> groups)
    {
        var columns = _centres.Length;
        var first = columns - groups.Count;
        if (first is < 0 or > 1 || (first == 1 && columns > 1 && Math.Abs(Middle(groups[0]) - _centres[0]) < Math.Abs(Middle(groups[0]) - _centres[1])))
        {
            return;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            _starts[first + i] = Math.Min(_starts[first + i], groups[i].Start);
            _ends[first + i] = Math.Max(_ends[first + i], groups[i].End);
        }
    }

    private static NameFragments? NamesOf(string key, FormIndex index) =>
        key == IndicatorFields.Level1.Key ? new NameFragments(index.Level1Words)
        : key == IndicatorFields.Level2.Key ? new NameFragments(index.Level2Words)
        : null;

    /// <summary>A piece that lies below one column and no other makes that one wider.</summary>
    private void Widen(List<PlacedPiece> pieces)
    {
        var columns = Assign(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, own) = (pieces[i], columns[i]);
            var isBelow = piece.IsOver(_starts[own], _ends[own])
                && (own == 0 || !piece.IsOver(_starts[own - 1], _ends[own - 1]))
                && (own + 1 == _starts.Length || !piece.IsOver(_starts[own + 1], _ends[own + 1]));
            if (isBelow)
            {
                _starts[own] = Math.Min(_starts[own], piece.Start);
                _ends[own] = Math.Max(_ends[own], piece.End);
            }
        }
    }

    private static double Middle((int Start, int End) group) => (group.Start + group.End) / 2.0;

    /// <summary>Pieces with nothing but a blank between them that may be the program's own.</summary>
    private List<(int Start, int End)> Groups(List<PlacedPiece> pieces)
    {
        var groups = new List<(int Start, int End)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && IsArtefact(pieces[i - 1], pieces[i]))
            {
                groups[^1] = (groups[^1].Start, pieces[i].End);
            }
            else
            {
                groups.Add((pieces[i].Start, pieces[i].End));
            }
        }

        return groups;
    }

    /// <summary>The neighbouring column that a piece may as well stand in, or -1.</summary>
    /// <param name="pieces">The pieces of a line.</param>
    /// <param name="columns">Their columns.</param>
    /// <param name="i">The piece.</param>
    public int OtherColumn(List<PlacedPiece> pieces, int[] columns, int i)
    {
        const double Close = 7;
        var (other, least) = (-1, Close);
        foreach (var column in (ReadOnlySpan<int>)[columns[i] - 1, columns[i] + 1])
        {
            var fits = column >= 0 && column < Count && (i == 0 || columns[i - 1] <= column) && (i + 1 == pieces.Count || columns[i + 1] >= column);
            var more = fits ? CostOf(pieces[i], column) - CostOf(pieces[i], columns[i]) : Close;
            (other, least) = more < least ? (column, more) : (other, least);
        }

        return other;
    }

    private bool IsArtefact(PlacedPiece piece, PlacedPiece next) =>
        next.Start - piece.End == 1 && _habits.IsArtefact(piece.Words[^1], next.Words[0]);

    private double CostOf(PlacedPiece piece, int column) =>
        (_names[column] is { } names && !names.Contains(piece.Normal) ? NoName : 0)
        + (Outside * (Math.Max(0, _starts[column] - piece.Start) + Math.Max(0, piece.End - _ends[column])))
        + (OffCentre * Math.Abs(piece.Centre - _centres[column]));
}
