using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the tables of projects in a file by the labels that are known.</summary>
internal sealed class SightingFinder(FormIndex index)
{
    private readonly List<Sighting> _sightings = [];
    private readonly List<SourceLine> _lines = [];
    private Sighting? _current;

    public List<Sighting> Find(SourceDocument document)
    {
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is SourceLine line)
            {
                if (!line.Text.IsBlank)
                {
                    _lines.Add(line);
                }
            }
            else if (document.Blocks[i] is SourceTable table)
            {
                ReadTable(table, i);
                _lines.Clear();
            }
        }

        return _sightings;
    }

    private void ReadTable(SourceTable table, int position)
    {
        var rows = table.HasLooseRows ? LooseRows.Mend(table.Rows, index) : table.Rows;
        var isInIndicators = false;
        if (rows.TakeWhile(row => IndicatorHead.Find(row, index) is null).Sum(CountLabels) >= 2)
        {
            Begin(table, position);
        }
        else if (!rows.Any(row => IndicatorHead.Find(row, index) is not null))
        {
            return;
        }

        foreach (var row in rows)
        {
            if (IndicatorHead.Find(row, index) is { } head)
            {
                isInIndicators = OpenIndicators(head, table);
                continue;
            }

            if (isInIndicators && IsLabelRow(row))
            {
                // The next project in the same table.
                Begin(table, position);
                isInIndicators = false;
            }

            (isInIndicators ? _current?.IndicatorRows : _current?.LabelRows)?.Add(row);
        }
    }

    private bool IsLabelRow(SourceRow row) =>
        CountLabels(row) >= 2 || (CountLabels(row) == 1 && index.FindLabel(row.Cells[0].Text.Text) is not null);

    private Sighting Begin(SourceTable table, int position)
    {
        _current = new Sighting { Position = position, LinesBefore = [.. _lines], Table = table };
        _sightings.Add(_current);
        _lines.Clear();
        return _current;
    }

    private bool OpenIndicators(IndicatorHead head, SourceTable table)
    {
        if (_current is null)
        {
            return false;
        }

        _current.Head ??= head;
        _current.IndicatorTable ??= table;
        return true;
    }

    private int CountLabels(SourceRow row) => row.Cells.Count(cell => !cell.IsCovered && index.FindLabel(cell.Text.Text) is not null);
}
