using System.Globalization;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Verification;

/// <summary>Findings about signatures and time stamps themselves: PUB7320 to PUB7329 and PUB7350 to PUB7369.</summary>
internal static class IntegrityDiagnostics
{
    public static Diagnostic UnknownKind(string field, string subFilter) => Diagnostic.Error("PUB7320", default, field, subFilter);

    public static Diagnostic BadCms(string field) => Diagnostic.Error("PUB7321", default, field);

    public static Diagnostic ContentChanged(string field) => Diagnostic.Error("PUB7322", default, field);

    public static Diagnostic WrongSignature(string field) => Diagnostic.Error("PUB7323", default, field);

    public static Diagnostic UnknownAlgorithm(string field, string oid) => Diagnostic.Error("PUB7324", default, field, oid);

    public static Diagnostic NoCertificate(string field) => Diagnostic.Error("PUB7325", default, field);

    public static Diagnostic WrongCertificate(string field) => Diagnostic.Error("PUB7326", default, field);

    /// <param name="field">The field.</param>
    /// <param name="part">What is irregular, by its name in RFC 5652.</param>
    public static Diagnostic Irregular(string field, string part) => Diagnostic.Warning("PUB7327", default, field, part);

    public static Diagnostic StrangeCertificate(string field, string name) => Diagnostic.Warning("PUB7328", default, field, name);

    public static Diagnostic UnknownAttribute(string field, string oid) => Diagnostic.Warning("PUB7329", default, field, oid);

    public static Diagnostic BadTimeStamp(string field) => Diagnostic.Error("PUB7350", default, field);

    public static Diagnostic OtherImprint(string field) => Diagnostic.Error("PUB7351", default, field);

    public static Diagnostic FutureTime(string field, DateTimeOffset time) => Diagnostic.Error("PUB7352", default, field, Moment(time));

    public static Diagnostic ClaimedLater(string field, DateTimeOffset claimed, DateTimeOffset stamped) =>
        Diagnostic.Warning("PUB7353", default, field, Moment(claimed), Moment(stamped));

    public static Diagnostic Trial(string field) => Diagnostic.Error("PUB7360", default, field);

    private static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
