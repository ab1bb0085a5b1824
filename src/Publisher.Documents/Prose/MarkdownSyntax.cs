using Markdig;
using Markdig.Parsers.Inlines;

namespace Publisher.Documents.Prose;

/// <summary>
/// The part of CommonMark that prose may use. Everything else an editor types is text: <c>#</c>, <c>_</c>, <c>&gt;</c>,
/// <c>---</c>, <c>`</c>, <c>&amp;nbsp;</c>, <c>&lt;b&gt;</c>, four blanks at the start of a line.
/// </summary>
internal static class MarkdownSyntax
{
    /// <summary>Made when the first text needs it: most disclosures have none.</summary>
    private static readonly Lazy<MarkdownPipeline> Pipeline = new(Build);

    public static Markdig.Syntax.MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline.Value);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ListParser());
        builder.BlockParsers.Add(new ParagraphParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LinkInlineParser());
        builder.InlineParsers.Add(new EscapeInlineParser());
        builder.InlineParsers.Add(new EmphasisParser());
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }
}
