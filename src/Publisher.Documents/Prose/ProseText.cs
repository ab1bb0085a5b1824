using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Markup;

namespace Publisher.Documents.Prose;

/// <summary>A prose field that was read.</summary>
/// <param name="Blocks">Its paragraphs and lists. They name no styles: the template that prints them gives them theirs.</param>
public sealed record ProseText(ImmutableArray<Block> Blocks)
{
    /// <summary>All of it as <c>p</c>, <c>ul</c> and <c>ol</c>, for a template that lays out no paragraphs itself.</summary>
    public MarkupText ToMarkup() => MarkupPrinter.Print(Blocks);

    /// <summary>
    /// The words of each paragraph and list item, without an element around them, so that a template can set each in a style
    /// of its own; an item's label is its first word.
    /// </summary>
    public ImmutableArray<MarkupText> ToParagraphs()
    {
        var paragraphs = ImmutableArray.CreateBuilder<MarkupText>();
        foreach (var words in CollectWords())
        {
            paragraphs.Add(MarkupPrinter.Print(words));
        }

        return paragraphs.DrainToImmutable();
    }

    /// <summary>All of it as words alone, each paragraph in a new line: for a cell, or a sentence with more around it.</summary>
    public MarkupText ToInline()
    {
        var words = CollectWords();
        if (words.Count == 1)
        {
            return MarkupPrinter.Print(words[0]);
        }

        var lines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in words)
        {
            if (lines.Count > 0)
            {
                lines.Add(new LineBreak(line.IsEmpty ? default : line[0].Span));
            }

            lines.AddRange(line);
        }

        return MarkupPrinter.Print(lines.DrainToImmutable());
    }

    private List<ImmutableArray<Inline>> CollectWords()
    {
        var words = new List<ImmutableArray<Inline>>(Blocks.Length);
        Collect(Blocks, words);
        return words;
    }

    private static void Collect(ImmutableArray<Block> blocks, List<ImmutableArray<Inline>> words)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                words.Add(paragraph.Inlines);
            }
            else if (block is List list)
            {
                foreach (var item in list.Items)
                {
                    var first = words.Count;
                    Collect(item.Blocks, words);
                    var label = new TextRun(item.Span, $"{item.Label} ");
                    if (first < words.Count)
                    {
                        words[first] = words[first].Insert(0, label);
                    }
                }
            }
        }
    }
}
