using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Diagnostics;

/// <summary>Findings about folders, files and what was asked for on the command line: PUB0001 to PUB0999.</summary>
public static class CommandDiagnostics
{
    public static Diagnostic NoDataFolder(string path) => Diagnostic.Error("PUB0001", At(path), path);

    public static Diagnostic NoDisclosures(string path) => Diagnostic.Error("PUB0002", At(path), path);

    public static Diagnostic NoSuchDisclosure(string path) => Diagnostic.Error("PUB0003", At(path), path);

    public static Diagnostic CannotRead(string path, string reason) => Diagnostic.Error("PUB0004", At(path), path, reason);

    public static Diagnostic CannotWrite(string path, string reason) => Diagnostic.Error("PUB0005", At(path), path, reason);

    public static Diagnostic NoDisclosureFile(string folder) => Diagnostic.Error("PUB0006", At(folder), folder);

    public static Diagnostic SameOutput(string path, string other, string output) =>
        Diagnostic.Error("PUB0007", At(path), path, other, output);

    public static Diagnostic NoYearFolder(string folder) => Diagnostic.Error("PUB0008", At(folder), folder);

    public static Diagnostic BadDate(string name, string value) => Diagnostic.Error("PUB0009", default, name, value);

    public static Diagnostic TargetExists(string path) => Diagnostic.Error("PUB0031", At(path), path);

    public static Diagnostic SameYear(string path, int year) =>
        Diagnostic.Error("PUB0032", At(path), path, year.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic SeveralDisclosures(string path, string names) => Diagnostic.Error("PUB0033", At(path), path, names);

    public static Diagnostic BadSlug(string name) => Diagnostic.Error("PUB0034", default, name);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
