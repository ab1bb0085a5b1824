using System.Globalization;

namespace Publisher.Pipeline.Publishing;

/// <summary>
/// The name of a published version: a running number, the commit's date, the commit's first digits. Names in ordinal order
/// are versions in the order of their publication, also after an older commit was published again.
/// </summary>
internal static class VersionName
{
    private const int NumberDigits = 6;
    private const int HashDigits = 12;

    /// <summary>Git itself shows no fewer digits of a commit.</summary>
    private const int ShortestHash = 7;

    public static string Next(string? newest, DateTimeOffset date, string commit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Number(newest) + 1:000000}-{date.UtcDateTime:yyyyMMdd}-{commit[..Math.Min(HashDigits, commit.Length)]}");

    public static bool IsOne(string name) =>
        name.Length > NumberDigits && name[NumberDigits] == '-' && name.AsSpan(0, NumberDigits).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether someone who types <paramref name="typed"/> means it: its name, its number, or its commit.</summary>
    public static bool IsMeant(string name, string typed) =>
        name == typed
        || (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && typed.Length <= NumberDigits
            ? Number(name) == number
            : IsSameCommit(name[(name.LastIndexOf('-') + 1)..], typed));

    private static bool IsSameCommit(string shortened, string typed) =>
        typed.Length >= ShortestHash
        && (shortened.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(shortened, StringComparison.Ordinal));

    private static int Number(string? name) =>
        name is null ? 0 : int.Parse(name.AsSpan(0, NumberDigits), NumberStyles.None, CultureInfo.InvariantCulture);
}
