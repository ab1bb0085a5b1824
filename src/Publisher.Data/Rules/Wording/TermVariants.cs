using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules.Wording;

/// <summary>Two titles in 《》 differ by one character: one of them is mistyped.</summary>
internal sealed class TermVariants() : Rule("PUB2286", "X06", Severity.Info, Certainty.High)
{
    private const int ShortestTitle = 5;

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        // Titles of the same length that agree but for one place have the same text with that place left out.
        var titles = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var masked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in disclosure.Cells)
        {
            foreach (var (title, start) in Find(cell.Text.Text))
            {
                if (titles.TryAdd(title, cell.Text.Locate(start, title.Length)))
                {
                    Compare(cell, title, titles, masked, findings);
                }
            }
        }
    }

    private void Compare(
        PrintedCell cell, string title, Dictionary<string, SourceSpan> titles, Dictionary<string, string> masked, Findings findings)
    {
        for (var i = 0; i < title.Length; i++)
        {
            // Years and numbers tell different documents apart.
            if (char.IsAsciiDigit(title[i]))
            {
                continue;
            }

            var mask = string.Concat(title.AsSpan(0, i), "\0", title.AsSpan(i + 1));
            if (!masked.TryAdd(mask, title) && !char.IsAsciiDigit(masked[mask][i]))
            {
                findings.Add(cell, At(titles[title], title, masked[mask]).WithLabel(titles[masked[mask]], "other"));
                return;
            }
        }
    }

    private static IEnumerable<(string Title, int Start)> Find(string text)
    {
        for (var open = text.IndexOf('《', StringComparison.Ordinal); open >= 0; open = text.IndexOf('《', open + 1))
        {
            // A title that is cut off before its closing mark is another rule's.
            var close = text.AsSpan(open + 1).IndexOfAny('》', '《');
            var end = close < 0 ? text.Length : open + 1 + close;
            if (end - open - 1 >= ShortestTitle)
            {
                yield return (text[(open + 1)..end], open + 1);
            }
        }
    }
}
