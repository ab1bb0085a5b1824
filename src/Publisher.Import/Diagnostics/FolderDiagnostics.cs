using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Diagnostics;

/// <summary>Findings about the folder that is written: PUB9300 to PUB9309.</summary>
internal static class FolderDiagnostics
{
    public static Diagnostic NotEmpty(string folder) => Error("PUB9300", folder);

    public static Diagnostic CannotWrite(string folder, string reason) => Error("PUB9301", folder, reason);

    public static Diagnostic IsFile(string folder) => Error("PUB9302", folder);

    private static Diagnostic Error(string code, string folder, params ReadOnlySpan<string> more) =>
        Diagnostic.Error(code, SourceSpan.OfFile(new SourceFile(folder, "")), [folder, .. more]);
}
