using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about what a file does not say of its form: PUB9150 to PUB9179.</summary>
internal static class ObservationDiagnostics
{
    public static Diagnostic NoTable(SourceSpan file) => Diagnostic.Error("PUB9150", file);

    public static Diagnostic LabelGuessed(SourceSpan file, string printed, string key) => Diagnostic.Warning("PUB9151", file, printed, key);

    public static Diagnostic MergingUnseen(SourceSpan file, string column) => Diagnostic.Warning("PUB9152", file, column);

    public static Diagnostic MergingMixed(SourceSpan file, string name, int merged, int repeated, bool isMerged) => isMerged
        ? Diagnostic.Warning("PUB9153", file, name, Number(merged), Number(repeated))
        : Diagnostic.Warning("PUB9154", file, name, Number(merged), Number(repeated));

    public static Diagnostic DecimalsDiffer(SourceSpan file, string counts, bool isDecided) =>
        Diagnostic.Warning(isDecided ? "PUB9155" : "PUB9156", file, counts);

    public static Diagnostic PlanUndecided(SourceSpan file) => Diagnostic.Warning("PUB9157", file);

    public static Diagnostic PlanContradicts(SourceSpan file, string label) => Diagnostic.Warning("PUB9158", file, label);

    public static Diagnostic BookmarksUnseen(SourceSpan file) => Diagnostic.Warning("PUB9159", file);

    public static Diagnostic ItemsUnseen(SourceSpan file, string section, string number) => Diagnostic.Warning("PUB9160", file, section, number);

    public static Diagnostic TitlesUnseen(SourceSpan file) => Diagnostic.Warning("PUB9161", file);

    public static Diagnostic SuffixesDiffer(SourceSpan file, string taken, string all) => Diagnostic.Warning("PUB9162", file, taken, all);

    public static Diagnostic PartsUnseen(SourceSpan file, string title) => Diagnostic.Warning("PUB9163", file, title);

    public static Diagnostic PartUnknown(SourceSpan file, string title) => Diagnostic.Warning("PUB9164", file, title);

    public static Diagnostic PartOneUnseen(SourceSpan file) => Diagnostic.Warning("PUB9165", file);

    public static Diagnostic WidthsUnseen(SourceSpan file) => Diagnostic.Warning("PUB9166", file);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
