using System.Globalization;
using Publisher.Data.Forms;
using Publisher.Import.Reading;

namespace Publisher.Import.Observation;

/// <summary>Finds out how bookmarks are numbered: a prefix, and a running number that goes with the numbers of the tables.</summary>
internal static class BookmarkObserver
{
    /// <summary>Word gives bookmarks of its own numbers above this.</summary>
    private const int LargestOffset = 1000;

    /// <summary>What this program calls the places of headings that have no bookmark.</summary>
    private const string OwnPrefix = "_Heading_";

    /// <summary>What LibreOffice puts before the names of bookmarks at headings.</summary>
    private const string OfficePrefix = "__RefHeading__";

    /// <param name="tables">The numbers of tables with the lines of their titles.</param>
    /// <param name="sections">The headings of part one in their order.</param>
    /// <param name="parts">How many parts print the projects; only the first of them has bookmarks.</param>
    /// <param name="usual">The scheme of the form that the file was read as, or null.</param>
    public static BookmarkScheme? Find(
        List<(int Number, SourceLine Title)> tables, List<SourceLine> sections, int parts, BookmarkScheme? usual)
    {
        var best = tables
            .SelectMany(table => table.Title.Bookmarks.Select(name => (table.Number, Mark: Split(name))))
            .Where(found => found.Mark.Digits > 0 && found.Mark.Prefix != OwnPrefix)
            .GroupBy(found => (found.Mark.Prefix, found.Mark.Digits, Offset: found.Mark.Number - found.Number))
            .Where(group => group.Key.Offset is >= 0 and <= LargestOffset)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Prefix.Length)
            .FirstOrDefault();
        if (best is null || best.Count() * 2 * parts <= tables.Count)
        {
            return null;
        }

        var section = sections
            .Select((line, i) => (Number: i + 1, line.Bookmarks))
            .SelectMany(line => line.Bookmarks.Select(name => (line.Number, Mark: Split(name))))
            .FirstOrDefault(found => found.Mark.Digits == best.Key.Digits && found.Mark.Number == found.Number && found.Mark.Prefix != OwnPrefix)
            .Mark.Prefix;
        return new BookmarkScheme
        {
            SectionPrefix = section ?? (usual?.TablePrefix == best.Key.Prefix ? usual.SectionPrefix : best.Key.Prefix),
            TablePrefix = best.Key.Prefix,
            TableOffset = best.Key.Offset,
            Digits = best.Key.Digits,
        };
    }

    private static (string Prefix, int Number, int Digits) Split(string name)
    {
        name = name.StartsWith(OfficePrefix, StringComparison.Ordinal) ? name[OfficePrefix.Length..] : name;
        var prefix = name.TrimEnd("0123456789".ToCharArray());
        return int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (prefix, number, name.Length - prefix.Length)
            : (name, 0, 0);
    }
}
