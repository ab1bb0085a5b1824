using System.Globalization;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Finds the year of a file: in its titles, in the folder it is imported into, or in what its texts speak of most.</summary>
internal sealed class YearFinder(FormIndex index, SourceSpan file, DiagnosticBag findings)
{
    private const int MostAlternatives = 4;

    /// <summary>Written where a file speaks of no year at all.</summary>
    private const int Unknown = 2000;

    public int Find(int? inTitles, int? wanted, SourceDocument document)
    {
        if ((inTitles ?? wanted) is { } year)
        {
            return year;
        }

        var years = new SortedDictionary<int, int>();
        foreach (var found in document.Texts.SelectMany(text => index.FindYears(text.Text)))
        {
            years[found] = years.GetValueOrDefault(found) + 1;
        }

        var ordered = years.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key).ToList();
        var chosen = ordered.Count > 0 ? ordered[0] : Unknown;
        var others = ordered.Skip(1).Take(MostAlternatives).Select(other => other.ToString(CultureInfo.InvariantCulture));
        findings.Add(RecognitionDiagnostics.YearDoubtful(file, chosen, string.Join('、', others)));
        return chosen;
    }
}
