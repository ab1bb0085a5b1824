using System.Collections.Immutable;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Takes the lines with words out of a file, without the numbers of its pages.</summary>
internal static class BareLines
{
    /// <summary>The lines in order.</summary>
    /// <param name="document">The file.</param>
    /// <param name="patterns">How numbers of pages are written.</param>
    /// <param name="pageNumbers">How many numbers of pages were left out.</param>
    public static List<BareLine> Read(SourceDocument document, ImmutableArray<string> patterns, out int pageNumbers)
    {
        var read = new List<BareLine>();
        pageNumbers = 0;
        var lines = document.Blocks.OfType<SourceLine>().ToList();
        var (isApart, startsPage) = (true, true);
        for (var i = 0; i < lines.Count; i++)
        {
            startsPage |= lines[i].StartsPage;
            isApart |= startsPage;
            if (lines[i].Text.IsBlank)
            {
                isApart = true;
                continue;
            }

            var line = new BareLine(lines[i], isApart, startsPage);
            if (PageNumbers.IsNumber(line.Words, IsAtEdge(lines, i), patterns))
            {
                pageNumbers++;
                startsPage = true;
                continue;
            }

            read.Add(line);
            (isApart, startsPage) = (false, false);
        }

        return read;
    }

    private static bool IsAtEdge(List<SourceLine> lines, int i)
    {
        var isFirst = false;
        for (var at = i; at >= 0 && (at == i || lines[at].Text.IsBlank); at--)
        {
            isFirst |= lines[at].StartsPage;
        }

        for (var at = i + 1; at < lines.Count; at++)
        {
            if (lines[at].StartsPage)
            {
                return true;
            }

            if (!lines[at].Text.IsBlank)
            {
                return isFirst;
            }
        }

        return isFirst;
    }
}
