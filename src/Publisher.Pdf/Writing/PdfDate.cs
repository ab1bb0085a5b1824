using System.Globalization;

namespace Publisher.Pdf.Writing;

/// <summary>Dates as PDF and XMP write them, from the same moment and offset.</summary>
public static class PdfDate
{
    /// <summary><c>D:YYYYMMDDHHmmSS+HH'mm'</c> (ISO 32000-1 §7.9.4).</summary>
    public static string Format(DateTimeOffset date)
    {
        var invariant = CultureInfo.InvariantCulture;
        var digits = date.ToString("yyyyMMddHHmmss", invariant);
        if (date.Offset == TimeSpan.Zero)
        {
            return $"D:{digits}Z";
        }

        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        return $"D:{digits}{sign}{date.Offset.ToString("hh\\'mm\\'", invariant)}";
    }

    /// <summary>ISO 8601 to the second, as XMP has it (ISO 16684-1 §8.2.1.1).</summary>
    public static string FormatXmp(DateTimeOffset date) => date.Offset == TimeSpan.Zero
        ? date.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
