using System.Globalization;
using Publisher.Text.Sources;

namespace Publisher.Text.Diagnostics;

/// <summary>Findings about the bytes of an input file: PUB1000 to PUB1009.</summary>
public static class SourceDiagnostics
{
    public static Diagnostic NotUtf8(SourceSpan span, string bytes) => Diagnostic.Error("PUB1001", span, bytes);

    public static Diagnostic NotUtf8ButGb18030(SourceSpan span) => Diagnostic.Error("PUB1002", span);

    public static Diagnostic Utf16(string path) => Diagnostic.Error("PUB1003", SourceSpan.OfFile(new SourceFile(path, "")));

    public static Diagnostic FileTooLarge(string path, long bytes, long maximum) => Diagnostic.Error(
        "PUB1004",
        SourceSpan.OfFile(new SourceFile(path, "")),
        (bytes / 1_048_576.0).ToString("0.0", CultureInfo.InvariantCulture),
        (maximum / 1_048_576).ToString(CultureInfo.InvariantCulture));

    public static Diagnostic ControlCharacter(SourceSpan span, char character) =>
        Diagnostic.Error("PUB1005", span, ((int)character).ToString("X4", CultureInfo.InvariantCulture));
}
