using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;

namespace Publisher.Pipeline.Tests;

/// <summary>Runs builds as the command does, without a process.</summary>
internal static class Build
{
    /// <summary>2024-03-01 00:00:00 UTC: documents of tests do not depend on this repository's commits.</summary>
    public static readonly DateTimeOffset Date = DateTimeOffset.FromUnixTimeSeconds(1709251200);

    public static BuildOptions Options(string data, string output, string? templates = null, params string[] paths) => new()
    {
        Data = data,
        Templates = templates ?? Repository.Templates,
        Output = output,
        Paths = [.. paths],
        Date = Date,
        Check = true,
    };

    public static Task<BuildReport> RunAsync(string data, string output, string? templates = null, params string[] paths) =>
        RunAsync(Options(data, output, templates, paths));

    public static Task<BuildReport> RunAsync(BuildOptions options) =>
        SiteBuild.RunAsync(options, progress: null, TestContext.Current.CancellationToken);

    /// <summary>The findings as lines, with paths relative to <paramref name="folders"/>.</summary>
    public static string Print(this BuildReport report, params string[] folders) => Print(report.Diagnostics, folders);

    public static string Print(IEnumerable<Diagnostic> diagnostics, params string[] folders)
    {
        var output = new StringWriter();
        new ShortFormat().Write(diagnostics, Language.English, output);
        return folders.Aggregate(
            output.ToString(), (text, folder) => text.Replace(folder + "/", "", StringComparison.Ordinal));
    }
}
