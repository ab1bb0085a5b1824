using System.Collections.Immutable;

namespace Publisher.Import.Reading.Text;

/// <summary>Takes the marks <c>[bookmark: NAME]</c> out of a line; extracting programs write them where bookmarks begin.</summary>
internal static class BookmarkMarks
{
    private const string Start = "[bookmark:";

    public static string Remove(string line, out ImmutableArray<string> names)
    {
        names = [];
        for (var start = Find(line); start >= 0; start = Find(line))
        {
            var end = line.IndexOf(']', start);
            if (end < 0)
            {
                break;
            }

            names = names.Add(line[(start + Start.Length)..end].Trim());
            line = line.Remove(start, end + 1 - start);
        }

        return line;
    }

    private static int Find(string line) => line.IndexOf(Start, StringComparison.Ordinal);
}
