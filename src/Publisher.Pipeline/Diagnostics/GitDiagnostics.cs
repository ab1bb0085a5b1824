using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Diagnostics;

/// <summary>Findings about git, hooks, publishing and watching: PUB8100 to PUB8199.</summary>
public static class GitDiagnostics
{
    public static Diagnostic NoRepository(string path, string reason) => Diagnostic.Error("PUB8101", At(path), path, reason);

    public static Diagnostic GitFailed(string command, string reason) => Diagnostic.Error("PUB8102", default, command, reason);

    public static Diagnostic NoBranch(string repository, string branch, string reason) =>
        Diagnostic.Error("PUB8103", At(repository), repository, branch, reason);

    public static Diagnostic SymbolicLink(string path) => Diagnostic.Warning("PUB8104", At(path), path);

    public static Diagnostic Submodule(string path) => Diagnostic.Warning("PUB8105", At(path), path);

    public static Diagnostic NoDataInCommit(string folder, string commit) =>
        Diagnostic.Error("PUB8106", At(folder), folder, commit);

    public static Diagnostic HookChanged(string path, string earlier) =>
        Diagnostic.Warning("PUB8110", At(path), path, earlier);

    public static Diagnostic EarlierHookInTheWay(string path, string hook) => Diagnostic.Error("PUB8111", At(path), path, hook);

    public static Diagnostic CannotWriteHook(string path, string reason) => Diagnostic.Error("PUB8112", At(path), path, reason);

    public static Diagnostic NotALink(string path) => Diagnostic.Error("PUB8120", At(path), path);

    public static Diagnostic NoVersion(string folder, string version, string versions) =>
        Diagnostic.Error("PUB8121", At(folder), folder, version, versions);

    public static Diagnostic NoEarlierVersion(string folder) => Diagnostic.Error("PUB8122", At(folder), folder);

    public static Diagnostic DamagedVersion(string version, string file) => Diagnostic.Error("PUB8123", At(file), version, file);

    public static Diagnostic AnotherIsPublishing(string folder, string file) =>
        Diagnostic.Error("PUB8124", At(folder), folder, file);

    public static Diagnostic CannotWatch(string folder, string reason) => Diagnostic.Error("PUB8130", At(folder), folder, reason);

    public static Diagnostic PortTaken(int port) =>
        Diagnostic.Error("PUB8131", default, port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Diagnostic NoWebServer() => Diagnostic.Error("PUB8132", default);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
