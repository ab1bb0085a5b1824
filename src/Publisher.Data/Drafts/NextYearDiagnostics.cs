using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Drafts;

/// <summary>What to look at in data that was carried over from the year before: PUB2401 to PUB2419.</summary>
public static class NextYearDiagnostics
{
    public static Diagnostic YearInText(SourceSpan span, string key, string year) => Diagnostic.Info("PUB2401", span, key, year);

    public static Diagnostic CodeOfAnotherYear(SourceSpan span, string code, int found, int year) => Diagnostic.Info(
        "PUB2402", span, code, found.ToString("00", CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic CodeWithWrongCheckCharacter(SourceSpan span, string code, char wanted) =>
        Diagnostic.Info("PUB2403", span, code, wanted.ToString());

    public static Diagnostic CodeOfNoFormat(SourceSpan span, string code) => Diagnostic.Info("PUB2404", span, code);

    public static Diagnostic StillWithheld(SourceSpan span, string reason) => Diagnostic.Info("PUB2405", span, reason);

    public static Diagnostic StillIncomplete(SourceSpan span, string reason) => Diagnostic.Info("PUB2406", span, reason);

    public static Diagnostic WaiverDropped(SourceSpan span) => Diagnostic.Info("PUB2407", span);
}
