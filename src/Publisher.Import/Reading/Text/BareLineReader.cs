namespace Publisher.Import.Reading.Text;

/// <summary>Reads a text without any marks of tables: each line stays as it is, with the blanks that may place it.</summary>
internal static class BareLineReader
{
    public static void Read(string[] lines, List<int> pages, DocumentBuilder document)
    {
        var page = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = BookmarkMarks.Remove(lines[i], out var bookmarks);
            var startsPage = page < pages.Count && pages[page] == i;
            page += startsPage ? 1 : 0;
            document.Add(new SourceLine(document.NewText(new SourcePlace(SourcePlaceKind.Line, i + 1), line))
            {
                Bookmarks = bookmarks,
                StartsPage = startsPage,
            });
        }
    }
}
