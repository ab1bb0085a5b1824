using System.Collections.Immutable;
using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Pages;
using Publisher.Import.Reading.Pdf.Paragraphs;
using Publisher.Import.Reading.Pdf.Tables;
using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf;

/// <summary>Makes a document of what pages show: lines and tables as their author had them.</summary>
internal sealed class PagesReader
{
    /// <summary>Widths of columns are told in parts of a point, as in a Word file.</summary>
    private const int PartsOfPoint = 20;

    private readonly DocumentBuilder _document = new();
    private readonly List<PageBlocks> _pages = [];
    private readonly List<FramedLine> _lines = [];
    private readonly PageFrames _frames;
    private readonly ParagraphJoiner _paragraphs;
    private readonly TableJoiner _tables;
    private readonly List<PrintedLine> _margins;
    private PrintedTable? _table;

    private PagesReader(IEnumerable<PageContent> contents)
    {
        var blanks = new BlankRule();
        var pages = new List<PrintedPage>();
        foreach (var content in contents)
        {
            pages.Add(PrintedPage.Sort(pages.Count + 1, content));
            pages[^1].Lines.ForEach(blanks.Learn);
            pages[^1].Tables.ForEach(table => table.Cells.ForEach(cell => LineFinder.Find(cell.Glyphs).ForEach(blanks.Learn)));
        }

        var reader = new LineReader(blanks);
        _pages.AddRange(pages.Select(page => PageBlocks.Read(page, reader)));
        _margins = MarginFinder.Take(_pages);
        _pages.ForEach(page => ContentsEntries.Join(page.Blocks));
        _frames = new PageFrames(_pages);
        var rule = new JointRule(LinePitch.Of(_pages));
        var balance = new LineBalance();
        foreach (var cell in _pages.SelectMany(page => page.Blocks).SelectMany(block => block.Table?.Rows ?? []).SelectMany(row => row))
        {
            balance.Learn(cell.Lines, rule);
        }

        _paragraphs = new ParagraphJoiner(rule, balance);
        _tables = new TableJoiner(rule);
    }

    /// <summary>The document that pages show.</summary>
    public static SourceDocument Read(IEnumerable<PageContent> pages)
    {
        var reader = new PagesReader(pages);
        reader.Read();
        return reader._document.ToDocument();
    }

    private void Read()
    {
        foreach (var page in _pages)
        {
            var number = 0;
            foreach (var block in page.Blocks)
            {
                if (block.Line is { } line)
                {
                    EndTable();
                    _lines.Add(new FramedLine(line with { Number = ++number }, _frames.Of(page.Page), IsInCell: false));
                }
                else
                {
                    ReadTable(block.Table!, isFirst: ReferenceEquals(block, page.Blocks[0]));
                }
            }
        }

        EndLines();
        EndTable();
        ReadAside();
    }

    /// <summary>Headers and footers, and watermarks, which most pages have in common.</summary>
    private void ReadAside()
    {
        foreach (var margin in _margins)
        {
            _document.AddAside(new SourcePlace(SourcePlaceKind.Margin, margin.Page), margin.Text.Trim());
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (page, words) in _pages.SelectMany(page => page.Page.Slanted.Select(words => (page.Page.Number, words))))
        {
            if (seen.Add(words))
            {
                _document.AddAside(new SourcePlace(SourcePlaceKind.Margin, page), words);
            }
        }
    }

    private void ReadTable(PrintedTable table, bool isFirst)
    {
        EndLines();
        if (isFirst && _table is not null && _tables.Join(_table, table) is { } whole)
        {
            _table = whole;
            return;
        }

        EndTable();
        _table = table;
    }

    private void EndLines()
    {
        foreach (var paragraph in _paragraphs.Join(_lines))
        {
            var place = new SourcePlace(SourcePlaceKind.Page, paragraph.Page, paragraph.Number);
            _document.Add(new SourceLine(_document.NewText(place, paragraph.Text)) { Bold = paragraph.Bold });
        }

        _lines.Clear();
    }

    private void EndTable()
    {
        if (_table is null)
        {
            return;
        }

        var number = _document.NextTable();
        var rows = ImmutableArray.CreateBuilder<SourceRow>(_table.Rows.Count);
        foreach (var row in _table.Rows)
        {
            var cells = ImmutableArray.CreateBuilder<SourceCell>(row.Count);
            foreach (var cell in row)
            {
                var place = new SourcePlace(SourcePlaceKind.Cell, number, rows.Count + 1, cells.Count + 1);
                var words = CellText.Join(_paragraphs.Join(cell.Lines).ConvertAll(paragraph => paragraph.Text));
                cells.Add(new SourceCell(_document.NewText(place, words), cell.Column, cell.ColumnSpan, cell.IsCovered));
            }

            rows.Add(new SourceRow(cells.MoveToImmutable()));
        }

        var columns = _table.Columns;
        _document.Add(new SourceTable(rows.MoveToImmutable())
        {
            GridWidths = [.. columns.Zip(columns.Skip(1), (left, right) => (int)Math.Round((right - left) * PartsOfPoint))],
        });
        _table = null;
    }
}
