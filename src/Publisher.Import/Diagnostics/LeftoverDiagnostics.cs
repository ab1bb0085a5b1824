using System.Globalization;
using Publisher.Import.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about words that have no place in the data: PUB9200 to PUB9219.</summary>
internal static class LeftoverDiagnostics
{
    public static Diagnostic Some(SourceSpan file, int count, int characters, string report) =>
        Diagnostic.Warning("PUB9200", file, Number(count), Number(characters), report);

    public static Diagnostic None(SourceSpan file) => Diagnostic.Info("PUB9208", file);

    public static Diagnostic At(SourceSpan file, SourcePlace place, string words) => place.Kind switch
    {
        SourcePlaceKind.Cell => Diagnostic.Warning("PUB9201", file, Number(place.First), Number(place.Row), Number(place.Column), words),
        SourcePlaceKind.Paragraph => Diagnostic.Warning("PUB9202", file, Number(place.First), words),
        SourcePlaceKind.Line => Diagnostic.Warning("PUB9203", file, Number(place.First), words),
        SourcePlaceKind.Margin => Diagnostic.Warning("PUB9204", file, Number(place.First), words),
        SourcePlaceKind.Note => Diagnostic.Warning("PUB9205", file, Number(place.First), words),
        SourcePlaceKind.Comment => Diagnostic.Warning("PUB9206", file, Number(place.First), words),
        SourcePlaceKind.Page => Diagnostic.Warning("PUB9209", file, Number(place.First), Number(place.Row), words),
        _ => Diagnostic.Warning("PUB9207", file, words),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
