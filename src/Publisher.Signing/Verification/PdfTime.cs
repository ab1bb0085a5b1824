using System.Globalization;

namespace Publisher.Signing.Verification;

/// <summary>Reads dates as PDF writes them: <c>D:20240205093000+08'00'</c> (ISO 32000-1 §7.9.4).</summary>
internal static class PdfTime
{
    /// <returns>Null when it is none.</returns>
    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null || !text.StartsWith("D:", StringComparison.Ordinal) || text.Length < "D:yyyyMMddHHmmss".Length)
        {
            return null;
        }

        var zone = text[16..].Replace("'", "", StringComparison.Ordinal);
        if (zone is "" or "Z" or "Z0000")
        {
            zone = "+0000";
        }

        return zone.Length == 5 && DateTimeOffset.TryParseExact(
            text[2..16] + zone[..3] + ":" + zone[3..], "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
    }
}
