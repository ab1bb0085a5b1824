using System.Globalization;

namespace Publisher.Site.Pages;

/// <summary>Sums as the site's lists show them: in 万元, whatever unit they were printed in, so that they can be compared.</summary>
internal static class Money
{
    private const decimal Wan = 10_000;

    /// <summary>3,207.38 or 0.0355: two decimals, or as many as the sum has.</summary>
    public static string InWan(decimal yuan) => (yuan / Wan).ToString("#,0.00####", CultureInfo.InvariantCulture);
}
