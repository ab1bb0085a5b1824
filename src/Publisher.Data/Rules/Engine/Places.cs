using Publisher.Data.Model;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules.Engine;

/// <summary>Finds a stretch of a printed text in its file.</summary>
internal static class Places
{
    /// <summary>
    /// Where <paramref name="length"/> characters from <paramref name="start"/> were typed. YAML folds and escapes some texts:
    /// the same words are looked for there, the n-th time where they are the n-th time in the text.
    /// </summary>
    public static SourceSpan Locate(this PrintedText text, int start, int length)
    {
        var source = text.Span.Text;
        var words = text.Text.AsSpan(start, length);
        if (words.IsEmpty || source.IsEmpty)
        {
            return text.Span;
        }

        var count = Count(text.Text.AsSpan(0, start), words);
        var offset = 0;
        while (true)
        {
            var index = source[offset..].IndexOf(words, StringComparison.Ordinal);
            if (index < 0)
            {
                return text.Span;
            }

            if (count-- == 0)
            {
                return new SourceSpan(text.Span.File, text.Span.Start + offset + index, length);
            }

            offset += index + words.Length;
        }
    }

    /// <summary>The first place of <paramref name="words"/> in the text, or the whole text.</summary>
    public static SourceSpan Locate(this PrintedText text, string words)
    {
        var index = text.Text.IndexOf(words, StringComparison.Ordinal);
        return index < 0 ? text.Span : text.Locate(index, words.Length);
    }

    private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var index = text.IndexOf(words, StringComparison.Ordinal); index >= 0; index = text.IndexOf(words, StringComparison.Ordinal))
        {
            count++;
            text = text[(index + words.Length)..];
        }

        return count;
    }
}
