namespace Publisher.Pdf.Writing;

/// <summary>
/// Numbers as PDF writes them: no exponent, at most four decimals, no trailing zeros (ISO 32000-1 §7.3.3).
/// </summary>
public static class PdfNumber
{
    /// <summary>Room that the longest number needs.</summary>
    public const int MaxLength = 24;

    private const int Scale = 10_000;

    /// <summary>Beyond this a double has no four decimals any more; no length on paper comes near.</summary>
    private const double Limit = 1e11;

    /// <summary>
    /// Writes <paramref name="value"/>, rounded half away from zero, and returns the number of bytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or too large.</exception>
    public static int Format(double value, Span<byte> destination)
    {
        if (!(Math.Abs(value) < Limit))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number that PDF can hold.");
        }

        var scaled = (long)Math.Round(value * Scale, MidpointRounding.AwayFromZero);
        var length = 0;
        if (scaled < 0)
        {
            destination[length++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem(scaled, Scale);
        if (whole > 0 || fraction == 0)
        {
            length += Format(whole, destination[length..]);
        }

        if (fraction == 0)
        {
            return length;
        }

        destination[length++] = (byte)'.';
        for (var digit = Scale / 10; fraction > 0; digit /= 10)
        {
            destination[length++] = (byte)('0' + (fraction / digit));
            fraction %= digit;
        }

        return length;
    }

    public static int Format(long value, Span<byte> destination) =>
        System.Buffers.Text.Utf8Formatter.TryFormat(value, destination, out var length)
            ? length
            : throw new ArgumentException("No room for a number.", nameof(destination));
}
