using System.Globalization;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Network;

/// <summary>Findings about time stamps, certificates above and revocation data: PUB7200 to PUB7299.</summary>
internal static class NetworkDiagnostics
{
    public static Diagnostic NoAnswer(Uri address, string reason) =>
        Diagnostic.Error("PUB7200", default, address.ToString(), reason);

    public static Diagnostic NoTimeStamp(Uri address, string reason) =>
        Diagnostic.Error("PUB7201", default, address.ToString(), reason);

    public static Diagnostic UnknownIssuer(string name) => Diagnostic.Error("PUB7202", default, name);

    public static Diagnostic NoRevocationData(string name, string reason) => Diagnostic.Error("PUB7203", default, name, reason);

    public static Diagnostic Revoked(string name, DateTimeOffset time) =>
        Diagnostic.Error("PUB7204", default, name, time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
