using Publisher.Data.Model;
using Publisher.Documents.Prose;
using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Binding;

/// <summary>
/// Turns Markdown prose into what templates place: a list of blocks, each with 标记 (markup of the whole block), 文字 (markup of
/// a paragraph's words) and 是列表.
/// </summary>
internal sealed class ProseValues(DiagnosticBag diagnostics)
{
    public ScriptArray Of(Prose prose)
    {
        var blocks = new ScriptArray();
        foreach (var text in prose.Blocks)
        {
            foreach (var block in ProseReader.Read(text.Text, text.Span, diagnostics))
            {
                blocks.Add(new ScriptObject
                {
                    ["是列表"] = block.IsList,
                    ["文字"] = new Markup(block.Inline.Text, block.Inline.Map),
                    ["标记"] = new Markup(block.Whole.Text, block.Whole.Map),
                });
            }
        }

        return blocks;
    }
}
