using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>
/// Finds out what form a file has, beginning with one that is like it. It is pure: what the file shows is taken, what it does
/// not show stays as in that form, and what may be one or another is reported.
/// </summary>
internal sealed class FormObserver
{
    private readonly SourceDocument _document;
    private readonly NamedForm _like;
    private readonly SourceSpan _file;
    private readonly DiagnosticBag _doubts;
    private readonly FormIndex _index;
    private readonly List<Sighting> _sightings;
    private readonly SightedIndicators _indicators = new();

    private FormObserver(SourceDocument document, NamedForm like, SourceSpan file, DiagnosticBag doubts)
    {
        (_document, _like, _file, _doubts) = (document, like, file, doubts);
        _index = new FormIndex(like);
        _sightings = new SightingFinder(_index).Find(document);
    }

    /// <summary>The form, or null when the file has no table that is known.</summary>
    /// <param name="document">The file.</param>
    /// <param name="like">The form to begin with.</param>
    /// <param name="file">The file as a place.</param>
    /// <param name="doubts">Receives what the file does not decide.</param>
    public static ObservedForm? Observe(SourceDocument document, NamedForm like, SourceSpan file, DiagnosticBag doubts) =>
        new FormObserver(document, like, file, doubts).Observe();

    private ObservedForm? Observe()
    {
        if (_sightings.Count == 0)
        {
            _doubts.Add(ObservationDiagnostics.NoTable(_file));
            return null;
        }

        var labels = new LabelObserver(_index);
        var titles = new TitleObserver(_index);
        var units = new UnitObserver(_index);
        foreach (var sighting in _sightings)
        {
            labels.Observe(sighting);
            titles.Observe(sighting);
            units.Observe(sighting);
            _indicators.Add(sighting);
        }

        var parts = new PartSorter(_file, _doubts).Sort(
            new PartObserver(_index).Find(_document, [.. _sightings.Select(sighting => sighting.Title?.Line).OfType<SourceLine>()]),
            _sightings, _like);
        var form = parts.Apply(Tables());
        form = form with { Numbering = new NumberObserver(_file, _doubts).Observe(_sightings, form.Numbering) };
        var ordinal = parts.Ordinal is { } other && other != _like.Words.PartOrdinal ? other : null;
        form = Prose(form, ordinal);
        if (!HasAllWidths)
        {
            _doubts.Add(ObservationDiagnostics.WidthsUnseen(_file));
        }

        return new ObservedForm(form)
        {
            ColumnWidths = [.. form.IndicatorColumns.Where(_ => HasAllWidths).Select(column => _indicators.Widths[column])],
            HasJoinedIndicators = Agree(_sightings.Where(sighting => sighting.IndicatorTable is not null).Select(sighting => sighting.IndicatorTable == sighting.Table)),
            LabelShare = LabelShare(),
            HasBlankRow = _indicators.BlankRows is (0, 0) ? null : _indicators.BlankRows.With > _indicators.BlankRows.Without,
            HasGoalRows = Agree(_sightings.Where(sighting => sighting.Labels.GoalMarks.Count > 0 || sighting.Labels.GoalCell is not null)
                .Select(sighting => sighting.Labels.GoalMarks.Count > 0)),
            HasMarkLines = MarkLines(),
            HasPartTitles = parts.HasTitles,
            OtherLabels = new LabelMajority(_sightings, _indicators, _like, _file, _doubts).OtherLabels(form),
            PartOrdinal = ordinal,
            ProjectCodes = [.. _sightings.Select(sighting => sighting.Labels.Code).Where(code => code.Length > 0)],
            MoneyUnit = Majority.Of(_sightings.Select(sighting => sighting.Labels.MoneyUnit).Where(unit => unit.Length > 0)),
        };
    }

    private bool HasAllWidths => _indicators.Columns.Count > 0 && _indicators.Columns.All(column => _indicators.Widths.GetValueOrDefault(column) > 0);

    /// <summary>How much of its table the column of labels takes, in percent, where the file says widths.</summary>
    private int? LabelShare()
    {
        var shares = _sightings.Where(sighting => sighting.Table.GridWidths.Sum() > 0)
            .SelectMany(sighting => sighting.LabelRows
                .Where(row => row.Cells is [{ Column: 0, ColumnSpan: 1 } first, ..] && LabelObserver.KeyOf(first, sighting.Labels) is not null)
                .Select(_ => (int)Math.Round(sighting.Table.GridWidths[0] * 100.0 / sighting.Table.GridWidths.Sum())))
            .ToList();
        return shares.Count == 0 ? null : shares[0];
    }

    /// <summary>All that the tables show but their numbers.</summary>
    private FormDefinition Tables()
    {
        var usual = _like.Form;
        var columns = _indicators.Columns.Count > 0 ? _indicators.Columns : usual.IndicatorColumns;
        var majority = new LabelMajority(_sightings, _indicators, _like, _file, _doubts);
        var labels = majority.Labels(columns);
        return usual with
        {
            Labels = labels,
            IndicatorColumns = [.. columns],
            Level1Names = Names(usual.Level1Names, _indicators.Level1),
            Level2Names = Names(usual.Level2Names, _indicators.Level2),
            Level1Merging = Merging(IndicatorFields.Level1, _indicators.Level1Votes, usual.Level1Merging, _indicators.Level1),
            Level2Merging = Merging(IndicatorFields.Level2, _indicators.Level2Votes, usual.Level2Merging, _indicators.Level2),
            AmountDecimals = Decimals(),
            SpendingPlan = labels.Any(label => label.Key == ProjectFields.SpendingPlan.Key)
                ? new PlanForm(_file, _doubts).Decide(_sightings, usual.SpendingPlan)
                : SpendingPlanForm.None,
            RequiredProjectKeys = majority.Required(),
            RequiredIndicatorKeys = [.. usual.RequiredIndicatorKeys.Where(key => columns.Contains(key))],
        };
    }

    /// <summary>
    /// Names as the file has them. A form that takes any name goes on to, unless names are printed otherwise than the data
    /// writes them.
    /// </summary>
    private static ImmutableArray<FormLabel> Names(ImmutableArray<FormLabel> usual, List<(string Name, List<string> Printed)> found)
    {
        var names = found.Select(entry => new FormLabel(entry.Name, Majority.Of(entry.Printed)!)).ToList();
        return names.TrueForAll(name => usual.Contains(name)) || (usual.IsEmpty && names.TrueForAll(name => name.Key == name.Printed)) ? usual
            : [.. names];
    }

    private CellMerging Merging(FieldDescription column, MergingVotes votes, CellMerging usual, List<(string Name, List<string> Printed)> names)
    {
        var merging = votes.Decide(usual, [.. names.Select(entry => entry.Name)]);
        if (votes.IsEmpty && _indicators.Columns.Contains(column.Key))
        {
            _doubts.Add(ObservationDiagnostics.MergingUnseen(_file, column.Key));
        }

        foreach (var (name, merged, repeated) in votes.Mixed)
        {
            _doubts.Add(ObservationDiagnostics.MergingMixed(_file, name, merged, repeated, merging.Merges(name)));
        }

        return merging;
    }

    /// <summary>As many as nearly all amounts have; a few were mistyped.</summary>
    private int? Decimals()
    {
        var counts = _sightings.SelectMany(sighting => sighting.Labels.Amounts.Values)
            .Select(amount => amount.Trim().Split('.') is [_, var decimals] ? decimals.Length : 0)
            .GroupBy(count => count)
            .OrderByDescending(group => group.Count())
            .ToList();
        if (counts.Count == 0)
        {
            return _like.Form.AmountDecimals;
        }

        var (most, all) = (counts[0].Count(), counts.Sum(group => group.Count()));
        if (counts.Count > 1)
        {
            _doubts.Add(ObservationDiagnostics.DecimalsDiffer(_file, string.Join('、', counts.Select(group => group.Key)), most * 5 >= all * 4));
        }

        return most * 5 >= all * 4 ? counts[0].Key : null;
    }

    /// <summary>Reads part one with what is known by now: how its items are numbered, and where its bookmarks are.</summary>
    private FormDefinition Prose(FormDefinition form, NumberPattern? ordinal)
    {
        var words = _like.Words with { PartOrdinal = ordinal ?? _like.Words.PartOrdinal };
        var reading = DisclosureRecogniser.Read(_document, new NamedForm(_like.Name, form, words), _file, yearWanted: null);
        form = form with { Numbering = new ItemNumberObserver(_file, _doubts).Observe(reading.Disclosure, form.Numbering) };
        var isText = _document.Blocks.OfType<SourceLine>().Any(line => line.Text.Place.Kind == SourcePlaceKind.Line);
        var bookmarks = BookmarkObserver.Find(NumberedTitles(form.Numbering.Table), SectionHeadings(), form.ProjectParts.Length, _like.Form.Bookmarks);
        if (bookmarks is null && isText && _like.Form.Bookmarks is not null)
        {
            _doubts.Add(ObservationDiagnostics.BookmarksUnseen(_file));
            bookmarks = _like.Form.Bookmarks;
        }

        return form with { Bookmarks = bookmarks };
    }

    private List<(int Number, SourceLine Title)> NumberedTitles(NumberPattern pattern) =>
    [
        .. _sightings.Select((sighting, i) => (Number: i + 1, sighting.Title))
            .Where(entry => entry.Title is not null)
            .Select(entry => (pattern.TryMatch(entry.Title!.Before, out var number, out _) ? number : entry.Number, entry.Title!.Line)),
    ];

    private List<SourceLine> SectionHeadings() =>
    [
        .. _document.Blocks.OfType<SourceLine>().Where(line =>
            LeadingNumber.Read(line.Text.Text.Trim()) is { } number && _index.FindSection(line.Text.Text.Trim()[number.Length..].Trim()) is not null
            && !line.Bookmarks.IsEmpty),
    ];

    /// <summary>Whether marks of goals and indicators stand alone on their lines.</summary>
    private bool? MarkLines()
    {
        var marks = _like.Words.GoalMarks.Concat(_like.Words.IndicatorMarks).Select(LabelText.Normalise).ToList();
        var lines = _document.Blocks.OfType<SourceLine>().Select(line => LabelText.Normalise(line.Text.Text)).ToList();
        var alone = lines.Count(marks.Contains);
        var all = lines.Count(line => marks.Exists(mark => line.StartsWith(mark, StringComparison.Ordinal)));
        return all == 0 ? null : alone * 2 > all;
    }

    private static bool? Agree(IEnumerable<bool> votes)
    {
        var all = votes.ToList();
        return all.Count == 0 ? null : all.Count(vote => vote) * 2 > all.Count;
    }
}
