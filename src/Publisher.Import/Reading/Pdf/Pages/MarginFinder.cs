using System.Buffers;
using System.Text;
using Publisher.Import.Reading.Pdf.Lines;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>
/// Takes headers, footers and page numbers out of the pages: what is marked as such, and what stands in the same place of most
/// pages and differs in nothing but a number.
/// </summary>
internal sealed class MarginFinder
{
    /// <summary>The part of a page's height above and below, where page numbers and marked artifacts stand.</summary>
    private const double Zone = 0.15;

    /// <summary>The same for unmarked words; below it, titles of tables repeat.</summary>
    private const double WordsZone = 0.1;

    /// <summary>How much their places may differ, in points.</summary>
    private const double SamePlace = 4;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789 \t\u3000\u00A0-–—―－·.|/");

    private const int MostLines = 4;

    /// <summary>So many characters can a page number have around it.</summary>
    private const int MostAroundNumber = 4;

    private readonly IReadOnlyList<PageBlocks> _pages;
    private readonly List<PrintedLine> _taken = [];

    private MarginFinder(IReadOnlyList<PageBlocks> pages) => _pages = pages;

    /// <summary>The lines taken out of the pages, page numbers alone left out.</summary>
    public static List<PrintedLine> Take(IReadOnlyList<PageBlocks> pages)
    {
        var finder = new MarginFinder(pages);
        foreach (var page in pages)
        {
            finder.TakeMarked(page);
        }

        // A header may have several lines; the outer one is taken first.
        for (var line = 0; line < MostLines; line++)
        {
            finder.TakeOuter(isTop: true);
            finder.TakeOuter(isTop: false);
        }

        return finder.Distinct();
    }

    /// <summary>Artifacts above and below everything else (ISO 32000-1 §14.8.2.2.2).</summary>
    private void TakeMarked(PageBlocks page)
    {
        var content = page.Blocks.Where(block => block.Line is not { IsArtifact: true }).ToList();
        var (top, bottom) = content.Count == 0 ? (page.Page.Height, 0) : (content.Min(block => block.Top), content.Max(block => block.Bottom));
        page.Blocks.RemoveAll(block =>
        {
            var isMargin = block.Line is { IsArtifact: true } && IsInZone(page, block, Zone) && (block.Bottom <= top || block.Top >= bottom);
            if (isMargin)
            {
                _taken.Add(block.Line!);
            }

            return isMargin;
        });
    }

    private void TakeOuter(bool isTop)
    {
        var outer = new List<(PageBlocks Page, PageBlock Block, string Words)>();
        foreach (var page in _pages)
        {
            var block = page.Blocks.Count == 0 ? null : isTop ? page.Blocks[0] : page.Blocks[^1];
            if (block?.Line is { } line && IsInZone(page, block, IsNumber(line) ? Zone : WordsZone) && IsApart(page, isTop))
            {
                outer.Add((page, block, IsNumber(line) ? "" : WithoutNumbers(line.Text)));
            }
        }

        foreach (var group in outer.GroupBy(entry => entry.Words, StringComparer.Ordinal))
        {
            foreach (var (page, block, _) in group)
            {
                var same = group.Count(other => Math.Abs(other.Block.Bottom - block.Bottom) <= SamePlace);
                if (group.Key.Length == 0
                    ? same > 1 || _pages.Count == 1 || (group.Count() > 1 && IsCounting(block.Line!))
                    : same > 2 && same * 2 > _pages.Count)
                {
                    page.Blocks.Remove(block);
                    _taken.Add(block.Line!);
                }
            }
        }
    }

    /// <summary>A number of a page, with the signs around it.</summary>
    private static bool IsNumber(PrintedLine line) => !line.Text.AsSpan().ContainsAnyExcept(NumberSigns);

    /// <summary>A number that can count pages: those of a table of contents stand where no other page has its own.</summary>
    private static bool IsCounting(PrintedLine line)
    {
        const int MostDigits = 3;
        var digits = line.Text.AsSpan().Trim(" \u3000\u00A0-–—―－·|");
        return digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsInZone(PageBlocks page, PageBlock block, double zone) =>
        block.Bottom < zone * page.Page.Height || block.Top > (1 - zone) * page.Page.Height;

    /// <summary>Whether there is room between the outer line and the next, as above no table's unit and below no table's note.</summary>
    private static bool IsApart(PageBlocks page, bool isTop)
    {
        if (page.Blocks.Count == 1)
        {
            return true;
        }

        var (outer, inner) = isTop ? (page.Blocks[0], page.Blocks[1]) : (page.Blocks[^1], page.Blocks[^2]);
        var gap = isTop ? inner.Top - outer.Bottom : outer.Top - inner.Bottom;
        return gap > 0.6 * outer.Line!.Size;
    }

    /// <summary>What is printed on each page is one text; a number that differs from page to page is theirs.</summary>
    private List<PrintedLine> Distinct()
    {
        var distinct = new List<PrintedLine>();
        foreach (var group in _taken.Where(line => !IsNumber(line)).GroupBy(line => WithoutNumbers(line.Text), StringComparer.Ordinal))
        {
            var isNumber = group.Key.Contains('#', StringComparison.Ordinal) && group.Key.Count(char.IsLetter) <= MostAroundNumber
                && group.Select(line => line.Text).Distinct(StringComparer.Ordinal).Count() == group.Count() && group.Count() > 1;
            if (!isNumber)
            {
                distinct.Add(group.First());
            }
        }

        return distinct;
    }

    private static string WithoutNumbers(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                words.Append(words.Length > 0 && words[^1] == '#' ? "" : "#");
            }
            else if (!char.IsWhiteSpace(c))
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }
}
