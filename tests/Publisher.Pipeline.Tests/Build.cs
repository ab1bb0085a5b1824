using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;

namespace Publisher.Pipeline.Tests;

/// <summary>Runs builds as the command does, without a process.</summary>
internal static class Build
{
    /// <summary>2024-03-01 00:00:00 UTC: documents of tests do not depend on this repository's commits.</summary>
    public static readonly DateTimeOffset Date = DateTimeOffset.FromUnixTimeSeconds(1709251200);

    public static async Task<BuildReport> RunAsync(string data, string output, string? templates = null, params string[] paths) =>
        await SiteBuild.RunAsync(
            new BuildOptions
            {
                Data = data,
                Templates = templates ?? Repository.Templates,
                Output = output,
                Paths = [.. paths],
                Date = Date,
                Check = true,
            },
            progress: null,
            TestContext.Current.CancellationToken);

    /// <summary>The findings as lines, with paths relative to <paramref name="folders"/>.</summary>
    public static string Print(this BuildReport report, params string[] folders)
    {
        var output = new StringWriter();
        new ShortFormat().Write(report.Diagnostics, Language.English, output);
        return folders.Aggregate(
            output.ToString(), (text, folder) => text.Replace(folder + "/", "", StringComparison.Ordinal));
    }
}
