using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Diagnostics;

/// <summary>Findings about history, the output folder and shards: PUB8001 to PUB8099.</summary>
public static class OutputDiagnostics
{
    public static Diagnostic NoHistory(string folder) => Diagnostic.Info("PUB8001", At(folder), folder);

    public static Diagnostic HistoryUnreadable(string folder, string reason) =>
        Diagnostic.Warning("PUB8002", At(folder), folder, reason);

    public static Diagnostic ShallowHistory(string folder, int disclosures) =>
        Diagnostic.Warning("PUB8003", At(folder), folder, Text(disclosures));

    public static Diagnostic UnknownRevision(string revision, string reason) =>
        Diagnostic.Error("PUB8004", default, revision, reason);

    public static Diagnostic Waiting(string output, string holder) => Diagnostic.Info("PUB8010", At(output), output, holder);

    public static Diagnostic Locked(string output, string holder) => Diagnostic.Error("PUB8011", At(output), output, holder);

    public static Diagnostic DiskFull(string output) => Diagnostic.Error("PUB8012", At(output), output);

    /// <summary>Why writing to the output folder failed; a full disk is what an editor can do something about.</summary>
    public static Diagnostic CannotWrite(string output, Exception error) =>
        IsDiskFull(error) ? DiskFull(output) : CommandDiagnostics.CannotWrite(output, error.Message);

    public static Diagnostic NotAShard(string folder) => Diagnostic.Error("PUB8020", At(folder), folder);

    public static Diagnostic DifferentShard(string folder, string what, string here, string other) =>
        Diagnostic.Error("PUB8021", At(folder), folder, what, here, other);

    public static Diagnostic MissingShard(string shard) => Diagnostic.Error("PUB8022", default, shard);

    public static Diagnostic SameShardTwice(string shard, string folder, string other) =>
        Diagnostic.Error("PUB8023", At(folder), shard, folder, other);

    public static Diagnostic FailedShard(string folder, int failed) => Diagnostic.Error("PUB8024", At(folder), folder, Text(failed));

    public static Diagnostic DamagedShardFile(string path) => Diagnostic.Error("PUB8025", At(path), path);

    public static Diagnostic MissingDisclosures(int missing) => Diagnostic.Error("PUB8026", default, Text(missing));

    /// <summary>ENOSPC and EDQUOT of Linux, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.</summary>
    private static bool IsDiskFull(Exception error) => error is IOException && (error.HResult & 0xFFFF) is (28 or 122 or 112 or 39);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
