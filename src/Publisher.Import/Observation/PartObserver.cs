using Publisher.Data.Forms;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>Finds the titles of parts: headings of the first level, and lines that count parts or that a form knows.</summary>
internal sealed class PartObserver(FormIndex index)
{
    private const int LongestTitle = 60;

    /// <summary>Chapters, parts and sections are words of one or two signs.</summary>
    private const int LongestOrdinalWord = 2;

    /// <param name="document">The file.</param>
    /// <param name="taken">Lines that are something else.</param>
    public List<SightedPart> Find(SourceDocument document, HashSet<SourceLine> taken)
    {
        var parts = new List<SightedPart>();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is SourceLine { Text.IsBlank: false } line && !taken.Contains(line) && Read(document, i, line) is { } part)
            {
                // A table of contents names each before it stands there.
                parts.RemoveAll(other => other.Ordinal == part.Ordinal && other.Title == part.Title);
                parts.Add(part);
                i = Math.Max(i, part.Position);
            }
        }

        return parts;
    }

    private SightedPart? Read(SourceDocument document, int i, SourceLine line)
    {
        var text = line.Text.Text.Trim();
        if (text.Length > LongestTitle || IsSection(text) || text.AsSpan().ContainsAny("。，；\t"))
        {
            return null;
        }

        var length = OrdinalLength(text);
        var isCounted = length > 0 && !char.IsAsciiDigit(text[^1]);
        var rest = isCounted ? text[length..].Trim() : "";
        if (rest.Length > 0)
        {
            return new SightedPart(i, line, text[..length].Trim(), rest);
        }

        if (isCounted || line.Level == 1)
        {
            var next = NextLine(document, i);
            var isSameHeading = next >= 0 && document.Blocks[next] is SourceLine below && (isCounted || (below.Level == 1 && below.Text.Place == line.Text.Place))
                && !IsSection(below.Text.Text);
            return isSameHeading ? new SightedPart(next, line, text, ((SourceLine)document.Blocks[next]).Text.Text.Trim())
                : isCounted ? null
                : new SightedPart(i, line, "", text);
        }

        return IsKnown(text) ? new SightedPart(i, line, "", text) : null;
    }

    /// <summary>How much of a line counts a part: as usual, or with another short word behind the number.</summary>
    private int OrdinalLength(string text)
    {
        var usual = index.Words.PartOrdinal;
        if (usual.TryMatch(text, out _, out var length))
        {
            return length;
        }

        var before = usual.Text.AsSpan(0, Math.Max(0, usual.Text.IndexOf('{', StringComparison.Ordinal)));
        var digits = before.Length > 0 && text.AsSpan().StartsWith(before) ? ChineseNumeral.ReadStart(text.AsSpan(before.Length), out _) : 0;
        var word = digits == 0 ? [] : text.AsSpan(before.Length + digits);
        var end = word.IndexOfAny(' ', '\u3000');
        end = end < 0 ? word.Length : end;
        return end is > 0 and <= LongestOrdinalWord ? before.Length + digits + end : 0;
    }

    private bool IsKnown(string text) => index.FindPart(text) >= 0 || FormIndex.Matches(text, index.PartOneTitles, out _, out _);

    private bool IsSection(string text) =>
        index.FindSection(LeadingNumber.Read(text.Trim()) is { } number ? text.Trim()[number.Length..] : text) is not null;

    private static int NextLine(SourceDocument document, int i)
    {
        do
        {
            i++;
        }
        while (i < document.Blocks.Length && document.Blocks[i] is SourceLine { Text.IsBlank: true });

        return i < document.Blocks.Length && document.Blocks[i] is SourceLine ? i : -1;
    }
}
