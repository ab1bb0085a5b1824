using Publisher.Data.Forms;
using Publisher.Import.Recognition;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>Finds out how tables and goals are numbered.</summary>
internal sealed class NumberObserver(SourceSpan file, DiagnosticBag doubts)
{
    public Numbering Observe(List<Sighting> sightings, Numbering usual) => usual with
    {
        Table = OfTables(sightings, usual.Table),
        Goal = OfGoals(sightings, usual.Goal),
    };

    /// <summary>A title without a number may be a slip; where none has one, the form has none.</summary>
    private NumberPattern OfTables(List<Sighting> sightings, NumberPattern usual)
    {
        var titles = sightings.Select(sighting => sighting.Title).OfType<SightedTitle>().Where(title => title.IsRegular).ToList();
        if (titles.Count == 0)
        {
            doubts.Add(ObservationDiagnostics.TitlesUnseen(file));
            return usual;
        }

        return Decide(titles.Where(title => title.Before.Trim().Length > 0).Select(title => title.Before), usual) ?? NumberPattern.None;
    }

    private static NumberPattern OfGoals(List<Sighting> sightings, NumberPattern usual)
    {
        var rows = sightings.SelectMany(sighting => sighting.Labels.GoalMarks).ToList();
        if (rows.Count > 0)
        {
            return Decide(rows, usual) ?? usual;
        }

        var cells = sightings.Select(sighting => sighting.Labels.GoalCell).OfType<string>().ToList();
        if (cells.Count == 0)
        {
            return usual;
        }

        var first = cells.Select(cell => FirstNumber(cell, usual)).ToList();
        return first.Count(number => number is not null) * 2 >= first.Count ? Decide(first.OfType<string>(), usual) ?? usual : NumberPattern.None;
    }

    /// <summary>The number 1 before the first goal of a cell, or null.</summary>
    private static string? FirstNumber(string cell, NumberPattern usual) =>
        usual.TryMatch(cell, out var number, out var length) && number == 1 ? cell[..length]
        : LeadingNumber.Read(cell) is { Number: 1 } leading ? cell[..leading.Length]
        : null;

    private static NumberPattern? Decide(IEnumerable<string> printed, NumberPattern usual) => Majority.Of(
        printed.Select(text => PrintedNumber.Read(text, usual)).Where(found => found is not null).Select(found => found!.Value.Pattern));
}
