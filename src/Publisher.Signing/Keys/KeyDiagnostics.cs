using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Signing.Keys;

/// <summary>Findings about keys, certificates and external signers: PUB7100 to PUB7199.</summary>
internal static class KeyDiagnostics
{
    public static Diagnostic CannotRead(string path, string reason) => Diagnostic.Error("PUB7100", At(path), path, reason);

    public static Diagnostic UnknownFormat(string path) => Diagnostic.Error("PUB7101", At(path), path);

    public static Diagnostic WrongPassword(string path) => Diagnostic.Error("PUB7102", At(path), path);

    public static Diagnostic PasswordNeeded(string path) => Diagnostic.Error("PUB7103", At(path), path);

    public static Diagnostic NoKey(string path) => Diagnostic.Error("PUB7104", At(path), path);

    public static Diagnostic NoCertificate(string path) => Diagnostic.Error("PUB7105", At(path), path);

    public static Diagnostic NoMatch(string path, string subject) => Diagnostic.Error("PUB7106", At(path), path, subject);

    public static Diagnostic Expired(string name, DateTime end) => Diagnostic.Error("PUB7107", default, name, Day(end));

    public static Diagnostic NotYetValid(string name, DateTime start) => Diagnostic.Error("PUB7108", default, name, Day(start));

    public static Diagnostic WrongUsage(string name) => Diagnostic.Error("PUB7109", default, name);

    public static Diagnostic WeakKey(string name, int bits) =>
        Diagnostic.Warning("PUB7110", default, name, bits.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic OldLock(string path) => Diagnostic.Error("PUB7111", At(path), path);

    public static Diagnostic UnknownKeyKind(string name) => Diagnostic.Error("PUB7112", default, name);

    public static Diagnostic CannotStart(string command, string reason) =>
        Diagnostic.Error("PUB7120", default, command, reason);

    public static Diagnostic SignerFailed(string command, int code, string words) =>
        Diagnostic.Error("PUB7121", default, command, code.ToString(CultureInfo.InvariantCulture), words);

    public static Diagnostic SignerHangs(string command, TimeSpan limit) =>
        Diagnostic.Error("PUB7122", default, command, limit.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic NoSignature(string command) => Diagnostic.Error("PUB7123", default, command);

    public static Diagnostic OtherDigest(string command) => Diagnostic.Error("PUB7124", default, command);

    public static Diagnostic Unchecked(string algorithm) => Diagnostic.Info("PUB7125", default, algorithm);

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static SourceSpan At(string path) => SourceSpan.OfFile(new SourceFile(path, ""));
}
