using Publisher.Data.Model;
using Publisher.Documents.Blocks;
using Publisher.Documents.Markup;
using Publisher.Documents.Prose;
using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Binding;

/// <summary>
/// Turns Markdown prose into what templates place: a list of blocks, each with 是列表, 文字 (markup of a paragraph's words, to be
/// put into an element with a style of the template's choice) and 标记 (markup of the whole block).
/// </summary>
internal sealed class ProseValues(DiagnosticBag diagnostics)
{
    public ScriptArray Of(Prose prose)
    {
        var blocks = new ScriptArray();
        foreach (var text in prose.Blocks)
        {
            foreach (var block in ProseReader.Read(text.Text, text.Span, diagnostics).Blocks)
            {
                blocks.Add(Of(block));
            }
        }

        return blocks;
    }

    private static ScriptObject Of(Block block) => new()
    {
        ["是列表"] = block is List,
        ["文字"] = block is Paragraph paragraph ? Of(MarkupPrinter.Print(paragraph.Inlines)) : null,
        ["标记"] = Of(MarkupPrinter.Print([block])),
    };

    private static Markup Of(MarkupText markup) => new(markup.Text, markup.Map);
}
