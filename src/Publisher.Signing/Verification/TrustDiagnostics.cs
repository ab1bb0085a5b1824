using System.Globalization;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>Findings about certificates, their chains and whether they still held: PUB7330 to PUB7349.</summary>
internal static class TrustDiagnostics
{
    public static Diagnostic NotJudged() => Diagnostic.Warning("PUB7330", default);

    public static Diagnostic NotTrusted(string field, string name) => Diagnostic.Error("PUB7331", default, field, name);

    public static Diagnostic NoIssuer(string field, string name) => Diagnostic.Warning("PUB7332", default, field, name);

    public static Diagnostic NotAuthority(string field, string name) => Diagnostic.Error("PUB7333", default, field, name);

    public static Diagnostic ExpiredWithoutProof(string field, string name, DateTime end) =>
        Diagnostic.Error("PUB7334", default, field, name, Day(end));

    public static Diagnostic ExpiredBefore(string field, string name, DateTime end, DateTimeOffset proven) =>
        Diagnostic.Error("PUB7335", default, field, name, Day(end), Day(proven.UtcDateTime));

    public static Diagnostic NotYetValid(string field, string name, DateTime start, DateTimeOffset time) =>
        Diagnostic.Error("PUB7336", default, field, name, Day(start), Day(time.UtcDateTime));

    public static Diagnostic WrongUsage(string field, string name) => Diagnostic.Error("PUB7337", default, field, name);

    public static Diagnostic WeakKey(string field, string name) => Diagnostic.Warning("PUB7338", default, field, name);

    public static Diagnostic Revoked(string field, string name, DateTimeOffset time) =>
        Diagnostic.Error("PUB7340", default, field, name, Day(time.UtcDateTime));

    public static Diagnostic RevokedLater(string field, string name, DateTimeOffset time) =>
        Diagnostic.Info("PUB7341", default, field, name, Day(time.UtcDateTime));

    public static Diagnostic NoRevocationData(string field, string name) => Diagnostic.Info("PUB7342", default, field, name);

    public static Diagnostic StaleRevocationData(string field, string name) => Diagnostic.Warning("PUB7343", default, field, name);

    public static Diagnostic DamagedSecurityData() => Diagnostic.Error("PUB7344", default);

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
