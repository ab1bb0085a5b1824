using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Import.Recognition;

namespace Publisher.Import.Writing;

/// <summary>Names the files of projects: a number that orders them, and the project's name for people.</summary>
internal static class FileNames
{
    /// <summary>Three bytes a Chinese character, and file systems allow 255.</summary>
    private const int LongestName = 60;

    /// <summary>Signs that Windows has no place for in a name, and those that shells take for their own.</summary>
    private const string Forbidden = "\\/:*?\"<>|#%&{}$!'`@+=";

    public static ImmutableArray<string> Of(IReadOnlyList<ProjectRecord> records, string withheldName)
    {
        var digits = Math.Max(2, records.Count.ToString(CultureInfo.InvariantCulture).Length);
        var names = ImmutableArray.CreateBuilder<string>(records.Count);
        foreach (var record in records)
        {
            var number = (names.Count + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            var name = Clean(record.WithheldReason is null ? record.Content.Name : withheldName);
            names.Add(name.Length == 0 ? number : $"{number}-{name}");
        }

        return names.MoveToImmutable();
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(LongestName);
        foreach (var rune in name.EnumerateRunes())
        {
            if (clean.Length >= LongestName)
            {
                break;
            }

            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim('.', '-');
    }
}
