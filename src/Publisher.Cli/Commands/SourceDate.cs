using System.Globalization;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary>The date set from outside instead of the commit's or the clock's (SOURCE_DATE_EPOCH of reproducible-builds.org).</summary>
internal static class SourceDate
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <returns>Null when it is not set, or wrong, which is reported.</returns>
    public static DateTimeOffset? Read(DiagnosticBag diagnostics)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } date)
        {
            return null;
        }

        if (long.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        diagnostics.Add(CommandDiagnostics.BadDate(Variable, date));
        return null;
    }
}
