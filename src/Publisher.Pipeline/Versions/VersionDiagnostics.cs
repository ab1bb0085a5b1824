using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Versions;

/// <summary>Findings about git's revisions: PUB8801 to PUB8899.</summary>
internal static class VersionDiagnostics
{
    public static Diagnostic NoRepository(string path) =>
        Diagnostic.Error("PUB8801", SourceSpan.OfFile(new SourceFile(path, "")), path);

    public static Diagnostic UnknownRevision(string revision) => Diagnostic.Error("PUB8802", default, revision);

    public static Diagnostic Unreadable(string folder) =>
        Diagnostic.Warning("PUB8803", SourceSpan.OfFile(new SourceFile(folder, "")), folder);
}
