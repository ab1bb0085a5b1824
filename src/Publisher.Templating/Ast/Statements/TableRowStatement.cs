using System.Globalization;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>tablerow x in list cols: 2</c>: a <c>for</c> that puts its output into the cells of an HTML table.</summary>
internal sealed class TableRowStatement(SourceSpan span, Loop loop) : LoopStatement(span, loop)
{
    protected override Flow Run(Evaluator evaluator, IReadOnlyList<object?> items)
    {
        var state = new LoopState("tablerow", items)
        {
            Columns = LoopItems.Columns(evaluator, Loop.Options),
        };
        WriteTag(evaluator, "<tr class=\"row", 1);
        var flow = evaluator.Loop(Loop.Variable, state, Loop.Body, () => StartCell(evaluator, state), () => evaluator.WriteTag("</td>", Span));
        evaluator.WriteTag("</tr>\n", Span);
        return flow;
    }

    private void StartCell(Evaluator evaluator, LoopState state)
    {
        if (state.Column == 0 && state.Index > 0)
        {
            evaluator.WriteTag("</tr>\n", Span);
            WriteTag(evaluator, "<tr class=\"row", (state.Index / state.Columns) + 1);
        }

        WriteTag(evaluator, "<td class=\"col", state.Column + 1);
    }

    private void WriteTag(Evaluator evaluator, string start, int number) =>
        evaluator.WriteTag(string.Create(CultureInfo.InvariantCulture, $"{start}{number}\">"), Span);
}
