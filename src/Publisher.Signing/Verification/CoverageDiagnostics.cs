using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>Findings about files that are checked, and about which bytes their signatures speak of: PUB7300 to PUB7319.</summary>
internal static class CoverageDiagnostics
{
    public static Diagnostic NoSignatures() => Diagnostic.Error("PUB7300", default);

    public static Diagnostic Encrypted() => Diagnostic.Error("PUB7301", default);

    public static Diagnostic CannotRead(string reason) => Diagnostic.Error("PUB7302", default, reason);

    public static Diagnostic BadRange(string field) => Diagnostic.Error("PUB7310", default, field);

    public static Diagnostic BadGap(string field) => Diagnostic.Error("PUB7311", default, field);

    public static Diagnostic BadPadding(string field) => Diagnostic.Error("PUB7312", default, field);

    public static Diagnostic BadEnd(string field) => Diagnostic.Error("PUB7313", default, field);

    public static Diagnostic SameEnd(string field) => Diagnostic.Error("PUB7314", default, field);

    public static Diagnostic NotInItsRevision(string field) => Diagnostic.Error("PUB7315", default, field);

    public static Diagnostic CannotReadRevision(string field, string reason) => Diagnostic.Error("PUB7316", default, field, reason);
}
