using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Recognition;

/// <summary>Chooses the layout that explains most of a file.</summary>
internal static class LayoutChoice
{
    /// <summary>A layout that fits this much worse than the best, in percent, is a doubt no more.</summary>
    private const int Margin = 20;

    /// <summary>One character in so many may be left over, or no layout fits.</summary>
    private const int Tolerance = 10;

    public static RecognisedDisclosure Choose(
        SourceDocument document, ImmutableArray<NamedForm> forms, SourceSpan file, int? year, DiagnosticBag diagnostics)
    {
        var readings = forms.Select(form => DisclosureRecogniser.Read(document, form, file, year))
            .OrderBy(reading => reading.Cost)
            .ThenBy(reading => reading.Named.Name, StringComparer.Ordinal)
            .ToList();
        var best = readings[0];
        var isPoor = best.IsPoor || best.Cost > document.Texts.Sum(text => text.Text.Length) / Tolerance;
        var others = readings.Skip(1)
            .Where(reading => reading.Cost <= best.Cost + (best.Cost * Margin / 100) || isPoor)
            .Select(reading => reading.Named.Name)
            .ToList();
        if (best.IsDisclosure)
        {
            diagnostics.Add(others.Count == 0 && !isPoor
                ? RecognitionDiagnostics.LayoutChosen(file, best.Named.Name)
                : RecognitionDiagnostics.LayoutDoubtful(file, best.Named.Name, string.Join('、', others)));
        }

        return best;
    }
}
