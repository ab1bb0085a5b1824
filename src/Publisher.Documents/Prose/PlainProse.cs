using System.Collections.Immutable;
using Publisher.Documents.Blocks;

namespace Publisher.Documents.Prose;

/// <summary>Reads a text without Markdown signs: paragraphs parted by empty lines.</summary>
internal static class PlainProse
{
    public static ImmutableArray<Block> Read(string text, ProsePlaces places)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var words = new ProseWords(text, places);
        var isOpen = false;
        var blank = (Start: 0, End: 0);
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (text.AsSpan(start, end - start).Trim(" \t").IsEmpty)
            {
                blank = blank.End == blank.Start ? (start, end) : blank;
                Close(blocks, words, ref isOpen);
            }
            else
            {
                if (isOpen)
                {
                    words.AddSoftBreak();
                }

                words.AddText(start, end);
                isOpen = true;
            }

            start = end + 1;
        }

        // A value of blanks alone is typed for its blanks: forms print one where a number is missing.
        if (blocks.Count == 0 && !isOpen && blank.End > blank.Start)
        {
            words.AddText(blank.Start, blank.End);
            isOpen = true;
        }

        Close(blocks, words, ref isOpen);
        return blocks.DrainToImmutable();
    }

    private static void Close(ImmutableArray<Block>.Builder blocks, ProseWords words, ref bool isOpen)
    {
        if (isOpen)
        {
            blocks.Add(words.Finish());
            isOpen = false;
        }
    }
}
