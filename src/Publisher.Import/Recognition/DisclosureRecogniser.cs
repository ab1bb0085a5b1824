using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Import.Recognition.Bare;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Reads a file as one form. It is pure: the same file is read as every form, and the one that fits best is chosen.</summary>
internal sealed class DisclosureRecogniser
{
    private readonly SourceDocument _document;
    private readonly SourceSpan _file;
    private readonly FormIndex _index;
    private readonly Ledger _ledger;
    private readonly DiagnosticBag _findings = new();
    private readonly Headings _headings = new();
    private readonly BodyReader _body;

    private DisclosureRecogniser(SourceDocument document, NamedForm named, SourceSpan file)
    {
        _file = file;
        _index = new FormIndex(named);
        _document = document.IsBare ? BareText.Rebuild(document, _index, file, _findings) : document;
        _ledger = new Ledger(_document);
        _body = new BodyReader(_index, _ledger, _headings, file, _findings);
    }

    /// <param name="document">The file.</param>
    /// <param name="named">The form.</param>
    /// <param name="file">The file as a place.</param>
    /// <param name="yearWanted">The year of the folder that it is imported into, or null.</param>
    public static RecognisedDisclosure Read(SourceDocument document, NamedForm named, SourceSpan file, int? yearWanted) =>
        new DisclosureRecogniser(document, named, file).Read(yearWanted);

    private RecognisedDisclosure Read(int? yearWanted)
    {
        _body.Read(_document);
        var drafts = _body.Projects.All;
        var titles = new TitleReader(_index, _ledger, _file, _findings);
        foreach (var draft in drafts)
        {
            titles.Read(draft);
            GoalTexts.Split(draft, _index.Form.Numbering.Goal);
        }

        foreach (var line in drafts.SelectMany(draft => draft.LinesBefore).Where(line => _ledger.IsTaken(line.Text)))
        {
            _headings.Add(line.Text.Text);
        }

        var unit = MostFrequent(drafts.Select(draft => draft.Unit));
        var prose = new ProseReader(_index, _ledger, _file, _findings);
        var head = new HeadReader(_index, _ledger);
        head.Read([.. HeadLines().Where(line => !_headings.IsRepeatedBy(line.Text.Text))], unit?.Name ?? "");
        var records = new ProjectMerger(_index.Named, _file, _findings).Merge(drafts);
        var completeness = new CompletenessCheck(_index, _file, _findings);
        records.ForEach(completeness.Check);
        BookmarkCheck.Check(records, _index, _file, _findings);
        var disclosure = new DisclosureDraft
        {
            Year = new YearFinder(_index, _file, _findings).Find(head.Year ?? _body.Year, yearWanted, _document),
            Department = new DepartmentFinder(_index, _file, _findings).Find(head.Department, drafts),
            Title = head.Title,
            Unit = unit,
            MoneyUnit = MostFrequent(drafts.Select(draft => draft.MoneyUnit)),
            WrittenOn = head.WrittenOn,
            OverallGoals = Section(DisclosureFields.OverallGoals, prose.ReadText),
            GoalAreas = Section(DisclosureFields.GoalAreas, prose.ReadGoalAreas),
            Safeguards = Section(DisclosureFields.Safeguards, prose.ReadSafeguards),
            Projects = records,
        };
        if (head.Title is { } title)
        {
            _findings.Add(RecognitionDiagnostics.CoverTitle(_file, title));
        }

        return Close(disclosure, completeness.Count);
    }

    /// <summary>The cover; of a file that begins with its tables, it stands before the first one's title.</summary>
    private IEnumerable<SourceLine> HeadLines() => _body.Head.Concat(
        _body.Sections.Count == 0 && _body.Head.Count == 0 && _body.Projects.All is [var first, ..]
            ? first.LinesBefore.Where(line => !_ledger.IsTaken(line.Text))
            : []);

    private RecognisedDisclosure Close(DisclosureDraft disclosure, int incomplete)
    {
        var cost = FitCost.Of(disclosure, _index) + (10 * incomplete);
        foreach (var (found, printed, count) in _ledger.Relabelled)
        {
            _findings.Add(RecognitionDiagnostics.Relabelled(_file, LabelText.RemoveBlanks(found), LabelText.RemoveBlanks(printed), count));
            cost += count * 4;
        }

        var leftovers = _ledger.Close(_headings.IsRepeatedBy);
        foreach (var leftover in leftovers)
        {
            cost += LabelText.RemoveBlanks(leftover.Words).Length;
        }

        return new RecognisedDisclosure(_index.Named, disclosure, leftovers, _findings, cost) { Incomplete = incomplete };
    }

    private SectionDraft? Section(FieldDescription field, Func<List<SourceLine>, SectionDraft> read) =>
        _body.Sections.TryGetValue(field.Key, out var lines) && lines.Count > 0 ? read(lines) : null;

    /// <summary>The value that most projects have; of several, the first.</summary>
    private static T? MostFrequent<T>(IEnumerable<T?> values)
        where T : class => values.OfType<T>().GroupBy(value => value).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
}
