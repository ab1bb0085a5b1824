using Publisher.Import.Recognition;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>Puts the entries of a table of contents together that take two lines.</summary>
internal static class ContentsEntries
{
    /// <summary>So many entries on a page are a table of contents.</summary>
    private const int Fewest = 3;

    public static void Join(List<PageBlock> blocks)
    {
        if (blocks.Count(block => block.Line is { IsEntry: true }) < Fewest)
        {
            return;
        }

        var left = blocks.Where(block => block.Line is { IsEntry: true }).Min(block => block.Line!.Left);
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (blocks[i].Line is { IsEntry: false, IsAlone: false } first && blocks[i + 1].Line is { IsEntry: true } rest
                && Math.Abs(first.Size - rest.Size) < 1 && first.Left < left + (4 * first.Size) && !BeginsEntry(rest.Text))
            {
                blocks[i] = PageBlock.Of(rest with { Text = first.Text + rest.Text, Left = first.Left, Baseline = first.Baseline });
                blocks.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>A number of a list, or a numeral behind one character, as in the ordinals of parts.</summary>
    private static bool BeginsEntry(string text)
    {
        var words = text.TrimStart();
        return LeadingNumber.Read(words) is not null
            || (words.Length > 1 && "一二三四五六七八九十".Contains(words[1], StringComparison.Ordinal));
    }
}
