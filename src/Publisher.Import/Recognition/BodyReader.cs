using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Sorts the lines and tables of a file by the headings of parts and sections.</summary>
internal sealed class BodyReader
{
    private readonly FormIndex _index;
    private readonly Ledger _ledger;
    private readonly Headings _headings;
    private readonly SourceSpan _file;
    private readonly DiagnosticBag _findings;
    private readonly TableReader _tables;
    private readonly List<SourceLine> _pending = [];
    private (SourceLine Line, int Number)? _ordinal;
    private string? _section;
    private bool _isPartOne;

    public BodyReader(FormIndex index, Ledger ledger, Headings headings, SourceSpan file, DiagnosticBag findings)
    {
        (_index, _ledger, _headings, _file, _findings) = (index, ledger, headings, file, findings);
        _tables = new TableReader(index, ledger, Projects);
    }

    public ProjectList Projects { get; } = new();

    /// <summary>The lines of each section of part one.</summary>
    public Dictionary<string, List<SourceLine>> Sections { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines before the first part.</summary>
    public List<SourceLine> Head { get; } = [];

    /// <summary>The year in the titles of parts.</summary>
    public int? Year { get; private set; }

    public void Read(SourceDocument document)
    {
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            switch (document.Blocks[i])
            {
                case SourceTable table:
                    ReadTable(table);
                    break;
                case SourceLine { Text.IsBlank: false } line when !ReadHeading(line):
                    ReadLine(line, IsBeforeTable(document, i));
                    break;
            }
        }

        Flush();
    }

    private static bool IsBeforeTable(SourceDocument document, int i)
    {
        do
        {
            i++;
        }
        while (i < document.Blocks.Length && document.Blocks[i] is SourceLine { Text.IsBlank: true });

        return i < document.Blocks.Length && document.Blocks[i] is SourceTable;
    }

    private void ReadTable(SourceTable table)
    {
        if (_tables.TryRead(table, _pending))
        {
            _section = null;
            _isPartOne = false;
        }

        _pending.Clear();
    }

    private void ReadLine(SourceLine line, bool isBeforeTable)
    {
        if (_section is not null && isBeforeTable && _index.IsTableTitle(line.Text.Text))
        {
            // The tables of a file without headings of parts begin.
            _section = null;
        }

        if (_section is not null)
        {
            Sections[_section].Add(line);
        }
        else
        {
            _pending.Add(line);
        }
    }

    private bool ReadHeading(SourceLine line)
    {
        var text = line.Text.Text.Trim();
        if (text.Length > 60)
        {
            return false;
        }

        if (_index.Words.ContentsTitles.Any(title => LabelText.Normalise(title) == LabelText.Normalise(text)))
        {
            Heading(line, text);
            return true;
        }

        if (_index.Words.PartOrdinal.TryMatch(text, out var number, out var length) && !text.AsSpan().ContainsAny("。，；\t"))
        {
            return ReadOrdinal(line, number, text[length..].Trim());
        }

        return ReadPartTitle(line, text) || ReadSectionTitle(line, text);
    }

    private bool ReadOrdinal(SourceLine line, int number, string title)
    {
        if (title.Length > 0 && title[^1] is >= '0' and <= '9')
        {
            // An entry of a table of contents.
            return false;
        }

        Heading(line, line.Text.Text);
        _ordinal = (line, number);
        if (title.Length > 0)
        {
            OpenPart(line, title);
        }

        return true;
    }

    private bool ReadPartTitle(SourceLine line, string text)
    {
        var isKnown = _index.FindPart(text) >= 0 || FormIndex.Matches(text, _index.PartOneTitles, out _, out _);
        if (!isKnown && _ordinal is null)
        {
            return false;
        }

        if (!isKnown && ReadSectionTitle(line, text))
        {
            _ordinal = null;
            return true;
        }

        Heading(line, text);
        OpenPart(line, text);
        return true;
    }

    private void OpenPart(SourceLine line, string title)
    {
        Flush();
        var part = _index.FindPart(title);
        int? year = null;
        var isPartOne = part < 0 && FormIndex.Matches(title, _index.PartOneTitles, out year, out _);
        if (_ordinal is { } counted)
        {
            var printed = isPartOne ? _index.Form.PartOne?.Ordinal ?? _index.Words.PartOrdinal.Format(1) : part < 0 ? "" : _index.Form.ProjectParts[part].Ordinal;
            var found = counted.Line == line ? _index.Words.PartOrdinal.Format(counted.Number) : counted.Line.Text.Text;
            _headings.Add(found + title);
            if (part >= 0 || isPartOne)
            {
                _ledger.TakeLabel(counted.Line.Text, found, printed);
            }
        }

        if (isPartOne)
        {
            Year ??= year;
            var usual = _index.PartOneTitles[..1];
            if (!FormIndex.Matches(title, usual, out _, out _))
            {
                _ledger.TakeLabel(line.Text, title, usual[0]);
            }
        }
        else if (part < 0)
        {
            // The ordinal says what the title does not.
            var position = _ordinal is { } ordinal ? ordinal.Number : 1;
            isPartOne = position == 1 && Projects.All.Count == 0;
            part = Math.Clamp(position - 2, 0, Math.Max(0, _index.Form.ProjectParts.Length - 1));
            var taken = isPartOne ? _index.PartOneTitles.FirstOrDefault() ?? "" : _index.Form.ProjectParts[part].Title;
            _findings.Add(RecognitionDiagnostics.UnknownPart(_file, title, taken));
            _ledger.Leave(line.Text, title);
        }

        _ordinal = null;
        _section = null;
        _isPartOne = isPartOne;
        Projects.End();
        Projects.Part = isPartOne ? 0 : part;
    }

    private bool ReadSectionTitle(SourceLine line, string text)
    {
        var number = LeadingNumber.Read(text);
        var title = number is { } leading ? text[leading.Length..].Trim() : text;
        if (_index.FindSection(title) is not { } key || (number is null && !_isPartOne && line.Level == 0))
        {
            return false;
        }

        Heading(line, text);
        Flush();
        _section = key;
        _isPartOne = true;
        Sections.TryAdd(key, []);

        return true;
    }

    private void Heading(SourceLine line, string text)
    {
        _ledger.Take(line.Text);
        _headings.Add(text);
    }

    /// <summary>Lines that no table has taken stand before the first part, or are left over.</summary>
    private void Flush()
    {
        if (Projects.All.Count == 0 && Sections.Count == 0)
        {
            Head.AddRange(_pending);
        }

        _pending.Clear();
    }
}
