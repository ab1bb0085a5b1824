using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about tables that were put together from a text without marks: PUB9180 to PUB9189.</summary>
internal static class BareDiagnostics
{
    public static Diagnostic Note(SourceSpan file, int tables, int rows, int pages, int blanks) =>
        Diagnostic.Info("PUB9180", file, Number(tables), Number(rows), Number(pages), Number(blanks));

    public static Diagnostic Doubtful(SourceSpan file, int line, string words, string alternative) =>
        Diagnostic.Warning("PUB9181", file, Number(line), words, alternative);

    public static Diagnostic NotParted(SourceSpan file, int line, string title) =>
        Diagnostic.Warning("PUB9182", file, Number(line), title);

    public static Diagnostic PlanGuessed(SourceSpan file, int line) => Diagnostic.Warning("PUB9183", file, Number(line));

    public static Diagnostic Unlikely(SourceSpan file, int line, string words) =>
        Diagnostic.Warning("PUB9184", file, Number(line), words);

    public static Diagnostic MergedRows(SourceSpan file, int tables) => Diagnostic.Warning("PUB9185", file, Number(tables));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
