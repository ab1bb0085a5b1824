using System.Collections.Immutable;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// Finds tables and paragraphs in a text that has neither: what some program extracted from a PDF. The form's words say
/// where cells begin and end. The result is read like any other file.
/// </summary>
internal sealed class BareText
{
    /// <summary>Columns and habits are learnt from so many tables at most; the rest of a long file has the same.</summary>
    private const int MostTaught = 60;

    private readonly FormIndex _index;
    private readonly SourceSpan _file;
    private readonly DiagnosticBag _findings;
    private readonly DocumentBuilder _document = new();
    private readonly List<BareLine> _lines;
    private int _pageNumbers;
    private int _tables;
    private int _rows;

    private BareText(SourceDocument document, FormIndex index, SourceSpan file, DiagnosticBag findings)
    {
        (_index, _file, _findings) = (index, file, findings);
        _lines = BareLines.Read(document, index.Words.PageNumbers, out _pageNumbers);
    }

    /// <summary>The document with its tables; the document itself when it has none that can be recognised.</summary>
    public static SourceDocument Rebuild(SourceDocument document, FormIndex index, SourceSpan file, DiagnosticBag findings) =>
        new BareText(document, index, file, findings).Rebuild(document);

    private SourceDocument Rebuild(SourceDocument document)
    {
        var contents = Contents.Find(_lines, _index);
        var first = contents.End.Value;
        var head = _lines[..contents.Start.Value];
        var entries = _lines[contents];
        _lines.RemoveRange(0, first);
        var regions = BareRegion.FindAll(_lines, _index);
        if (regions.Count == 0)
        {
            return document;
        }

        var prose = Outside(regions).ToList();
        var all = new CharacterStream(_lines, BlankHabits.None);
        var habits = BlankHabits.Of(prose.Select(line => line.Words), StreamLabel.CountBorders(all, _index));
        var tables = Read(regions, habits);
        for (var i = 0; i < regions.Count; i++)
        {
            if (tables[i] is null)
            {
                _findings.Add(BareDiagnostics.NotParted(_file, _lines[regions[i].Start].Number, _lines[regions[i].Body - 1].Words));
            }
        }

        if (!Array.Exists(tables, table => table is not null))
        {
            return document;
        }

        var paragraphs = new ProseLines(_index, prose);
        foreach (var line in head)
        {
            Add([line], habits);
        }

        foreach (var (line, words) in Contents.Entries(entries))
        {
            if (words.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                Add([line], words);
            }
            else
            {
                _pageNumbers++;
            }
        }

        var at = AddCover(paragraphs, regions[0].Start, habits);
        for (var i = 0; i < regions.Count; i++)
        {
            AddLines(_lines[at..regions[i].Start], paragraphs, habits);
            Add(_lines[regions[i].Start..regions[i].Body], habits);
            at = regions[i].Body;
            if (tables[i] is { } table)
            {
                Add(table);
                at = regions[i].End;
            }
        }

        AddLines(_lines[at..], paragraphs, habits);
        _findings.Add(BareDiagnostics.Note(_file, _tables, _rows, _pageNumbers, Artefacts(habits)));
        if (_index.Form.Level2Merging is not { All: false, Texts.IsEmpty: true })
        {
            _findings.Add(BareDiagnostics.MergedRows(_file, _tables));
        }

        return _document.ToDocument();
    }

    private IEnumerable<BareLine> Outside(List<BareRegion> regions)
    {
        var at = 0;
        foreach (var region in regions)
        {
            for (; at < region.Start; at++)
            {
                yield return _lines[at];
            }

            at = region.End;
        }

        for (; at < _lines.Count; at++)
        {
            yield return _lines[at];
        }
    }

    private BareTable?[] Read(List<BareRegion> regions, BlankHabits habits)
    {
        const int Rounds = 2;
        var (widths, lexicon) = (new ColumnWidths(), new CellLexicon());
        var lines = regions.ConvertAll(region => _lines[region.Body..region.End]);
        var places = PlacedText.FindPlaces(lines);
        var tables = lines.ConvertAll(table => Open(table, habits, places));
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var table in tables.Take(MostTaught))
            {
                if (!table.Read(widths, lexicon))
                {
                    continue;
                }

                if (round < Rounds)
                {
                    table.Teach(widths);
                }
                else
                {
                    table.Teach(lexicon);
                }
            }

            widths.Learn();
        }

        return [.. tables.Select((table, i) => ToTable(table, regions[i], widths, lexicon))];
    }

    private IBareTable Open(List<BareLine> lines, BlankHabits habits, Func<char, int> places) =>
        PlacedText.IsPlaced(lines) ? new PlacedTable(lines, _index, habits, places) : new StreamTable(lines, _index, habits);

    private BareTable? ToTable(IBareTable table, BareRegion region, ColumnWidths widths, CellLexicon lexicon)
    {
        if (!table.Read(widths, lexicon))
        {
            return null;
        }

        _rows += table.RowCount;
        return new BareTable([.. _lines[region.Start..region.Body]], table.ToRows(out var planLine)) { PlanLine = planLine };
    }

    private int Artefacts(BlankHabits habits)
    {
        var (stream, count) = (new CharacterStream(_lines, habits), 0);
        for (var i = 1; i < stream.Length; i++)
        {
            count += stream.HasArtefact(i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The lines before the first heading, each by itself; where the heading is.</summary>
    private int AddCover(ProseLines paragraphs, int end, BlankHabits habits)
    {
        var heading = Math.Max(0, _lines.FindIndex(0, end, line => paragraphs.IsHeading(line.Words)));
        foreach (var line in _lines[..heading])
        {
            Add([line], habits);
        }

        return heading;
    }

    private void AddLines(List<BareLine> lines, ProseLines paragraphs, BlankHabits habits)
    {
        foreach (var paragraph in paragraphs.Join(lines))
        {
            Add(paragraph, habits);
        }
    }

    private void Add(List<BareLine> lines, BlankHabits habits)
    {
        var stream = new CharacterStream(lines, habits);
        Add(lines, stream.Join(0, stream.Length));
    }

    private void Add(List<BareLine> lines, string words) =>
        _document.Add(new SourceLine(_document.NewText(lines[0].Source.Text.Place, words))
        {
            Bookmarks = [.. lines.SelectMany(line => line.Source.Bookmarks)],
        });

    private void Add(BareTable table)
    {
        _tables++;
        _document.NextTable();
        var rows = ImmutableArray.CreateBuilder<SourceRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (row.IsUnlikely || row.Alternative is not null)
            {
                var words = string.Join(" | ", row.Cells.Skip(1).Select(cell => cell.Words));
                _findings.Add(row.Alternative is { } alternative
                    ? BareDiagnostics.Doubtful(_file, row.Cells[0].Line, words, alternative)
                    : BareDiagnostics.Unlikely(_file, row.Cells[0].Line, words));
            }

            rows.Add(new SourceRow([.. row.Cells.Select((cell, column) => ToCell(cell, column))]));
        }

        if (table.PlanLine > 0)
        {
            _findings.Add(BareDiagnostics.PlanGuessed(_file, table.PlanLine));
        }

        _document.Add(new SourceTable(rows.MoveToImmutable()));
    }

    private SourceCell ToCell(BareCell cell, int column)
    {
        var text = _document.NewText(new SourcePlace(SourcePlaceKind.Line, cell.Line), cell.Words);
        return new SourceCell(text, column, 1, IsCovered: false);
    }
}
