using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>Tells the parts of a file apart: those that have tables, and the one before them that has none.</summary>
internal sealed class PartSorter(SourceSpan file, DiagnosticBag doubts)
{
    public SortedParts Sort(List<SightedPart> parts, List<Sighting> sightings, NamedForm like)
    {
        PartOneDefinition? partOne = null;
        var projects = ImmutableArray.CreateBuilder<ProjectPartDefinition>();
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 < parts.Count ? parts[i + 1].Position : int.MaxValue;
            var own = sightings.Where(sighting => sighting.Position > parts[i].Position && sighting.Position < end).ToList();
            if (own.Count > 0)
            {
                projects.Add(new ProjectPartDefinition(parts[i].Title, Suffix(own, projects.Count, like), parts[i].Ordinal));
            }
            else if (partOne is null && projects.Count == 0)
            {
                partOne = new PartOneDefinition(WithYear(parts[i].Title, like), parts[i].Ordinal);
            }
            else
            {
                doubts.Add(ObservationDiagnostics.PartUnknown(file, parts[i].Ordinal + parts[i].Title));
            }
        }

        if (projects.Count == 0)
        {
            // Without titles, the tables are all of one part.
            var usual = like.Form.ProjectParts[0];
            projects.Add(usual with { TableTitleSuffix = Suffix(sightings, 0, like) });
            doubts.Add(ObservationDiagnostics.PartsUnseen(file, usual.Ordinal + usual.Title));
        }

        if (partOne is null && parts.Count > 0)
        {
            doubts.Add(ObservationDiagnostics.PartOneUnseen(file));
        }

        return new SortedParts(partOne, projects.DrainToImmutable(), Ordinal(parts, like), parts.Count > 0, like.Form);
    }

    /// <summary>What most titles have behind the project's name.</summary>
    private string Suffix(List<Sighting> sightings, int part, NamedForm like)
    {
        var found = sightings.Select(sighting => sighting.Title is { IsRegular: true } title ? title.Suffix : "").Where(suffix => suffix.Length > 0)
            .GroupBy(suffix => suffix)
            .OrderByDescending(group => group.Count())
            .ToList();
        var usual = like.Form.ProjectParts[Math.Min(part, like.Form.ProjectParts.Length - 1)].TableTitleSuffix;
        var most = found.TakeWhile(group => group.Count() == found[0].Count()).Select(group => group.Key).ToList();
        if (found.Count > 1)
        {
            doubts.Add(ObservationDiagnostics.SuffixesDiffer(file, most.Contains(usual) ? usual : most[0], string.Join('、', found.Select(group => group.Key))));
        }

        return most.Count == 0 || most.Contains(usual) ? usual : most[0];
    }

    /// <summary>The title with its place for the year.</summary>
    private static string WithYear(string title, NamedForm like)
    {
        var year = new FormIndex(like).FindYears(title).FirstOrDefault();
        return year == 0 ? title
            : title.Replace(year.ToString(System.Globalization.CultureInfo.InvariantCulture), FormIndex.YearPlace, StringComparison.Ordinal);
    }

    private static NumberPattern? Ordinal(List<SightedPart> parts, NamedForm like) => Majority.Of(
        parts.Where(part => part.Ordinal.Length > 0)
            .Select((part, i) => PrintedNumber.Read(part.Ordinal, like.Words.PartOrdinal))
            .Where(found => found is not null)
            .Select(found => found!.Value.Pattern));
}
