using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about the file as a whole, before its words are read: PUB9001 to PUB9019.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NotFound(string path) => Error("PUB9001", path);

    public static Diagnostic IsFolder(string path) => Error("PUB9002", path);

    public static Diagnostic IsEmpty(string path) => Error("PUB9003", path);

    public static Diagnostic UnknownFormat(string path) => Error("PUB9004", path);

    public static Diagnostic IsEncrypted(string path) => Error("PUB9005", path);

    public static Diagnostic NeedsConverter(string path) => Error("PUB9006", path);

    public static Diagnostic ConversionFailed(string path, string reason) => Error("PUB9007", path, reason);

    public static Diagnostic DamagedArchive(string path) => Error("PUB9008", path);

    public static Diagnostic TooLarge(string path, long megabytes) =>
        Error("PUB9009", path, megabytes.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic MissingPart(string path, string part) => Error("PUB9010", path, part);

    public static Diagnostic BrokenXml(string path, string part, int line) =>
        Error("PUB9011", path, part, line.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic ForbiddenXml(string path, string part) => Error("PUB9012", path, part);

    public static Diagnostic CannotRead(string path, string reason) => Error("PUB9013", path, reason);

    public static Diagnostic TooDeep(string path, string part) => Error("PUB9015", path, part);

    private static Diagnostic Error(string code, string path, params ReadOnlySpan<string> more) =>
        Diagnostic.Error(code, SourceSpan.OfFile(new SourceFile(path, "")), [path, .. more]);
}
