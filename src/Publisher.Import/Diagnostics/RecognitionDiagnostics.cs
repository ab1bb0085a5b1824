using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about what the words of a file were taken for: PUB9100 to PUB9149.</summary>
internal static class RecognitionDiagnostics
{
    public static Diagnostic NoDisclosure(SourceSpan file) => Diagnostic.Error("PUB9100", file);

    public static Diagnostic LayoutChosen(SourceSpan file, string layout) => Diagnostic.Info("PUB9101", file, layout);

    public static Diagnostic LayoutDoubtful(SourceSpan file, string layout, string others) =>
        Diagnostic.Warning("PUB9102", file, layout, others);

    public static Diagnostic UnknownLayout(SourceSpan file, string layout, string known) =>
        Diagnostic.Error("PUB9103", file, layout, known);

    public static Diagnostic YearDoubtful(SourceSpan file, int year, string others) =>
        Diagnostic.Warning("PUB9104", file, Number(year), others);

    public static Diagnostic DepartmentDoubtful(SourceSpan file, string department, string source) =>
        Diagnostic.Warning("PUB9105", file, department, source);

    public static Diagnostic NoDepartment(SourceSpan file, string placeholder) => Diagnostic.Warning("PUB9106", file, placeholder);

    public static Diagnostic NumbersLeftOut(SourceSpan file, int first, int last, string reason) =>
        Diagnostic.Warning("PUB9107", file, first == last ? Number(first) : $"{Number(first)}–{Number(last)}", reason);

    public static Diagnostic NumberOutOfOrder(SourceSpan file, int number, string title) =>
        Diagnostic.Warning("PUB9108", file, Number(number), title);

    public static Diagnostic TitleLine(SourceSpan file, string line) => Diagnostic.Info("PUB9109", file, line);

    public static Diagnostic Relabelled(SourceSpan file, string found, string printed, int count) => printed.Length == 0
        ? Diagnostic.Warning("PUB9111", file, found, Number(count))
        : Diagnostic.Warning("PUB9110", file, found, printed, Number(count));

    public static Diagnostic Incomplete(SourceSpan file, string name, string labels) =>
        Diagnostic.Warning("PUB9112", file, name, labels);

    public static Diagnostic OtherBookmark(SourceSpan file, string found, string expected, string title) =>
        Diagnostic.Warning("PUB9114", file, found, expected, title);

    public static Diagnostic TitleDoubtful(SourceSpan file, string line) => Diagnostic.Warning("PUB9115", file, line);

    public static Diagnostic NoTitle(SourceSpan file, string name) => Diagnostic.Warning("PUB9116", file, name);

    public static Diagnostic UnknownPart(SourceSpan file, string title, string taken) =>
        Diagnostic.Warning("PUB9117", file, title, taken);

    public static Diagnostic CoverTitle(SourceSpan file, string title) => Diagnostic.Info("PUB9118", file, title);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
