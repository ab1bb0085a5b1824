using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Builtins;

/// <summary>Templates in templates (language reference 9.11).</summary>
internal static class IncludeBuiltins
{
    private const string TemplatePrefix = "tpl:";

    public static ScriptFunction Include { get; } = new IncludeFunction("include", static (evaluator, arguments) =>
    {
        if (arguments.Count == 0)
        {
            throw evaluator.Error(TemplateDiagnostics.MissingArgument(arguments.CallSpan, "include", "template_name"));
        }

        var name = evaluator.ToText(arguments.Values[0], arguments.SpanAt(0));
        return Render(evaluator, name, arguments, arguments.SpanAt(0), evaluator.WritesThrough(arguments.CallSpan));
    });

    public static ScriptFunction IncludeJoin { get; } = new IncludeFunction("include_join", Join);

    private static Markup Join(Evaluator evaluator, Arguments arguments)
    {
        if (arguments.Count < 2)
        {
            var missing = arguments.Count == 0 ? "template_names" : "separator";
            throw evaluator.Error(TemplateDiagnostics.MissingArgument(arguments.CallSpan, "include_join", missing));
        }

        var separator = Part(evaluator, arguments, 1);
        var result = Part(evaluator, arguments, 2);
        var isFirst = true;
        foreach (var item in evaluator.ToList(arguments.Values[0], arguments.SpanAt(0)) ?? [])
        {
            var name = evaluator.ToText(item, arguments.SpanAt(0));
            if (name.Length == 0)
            {
                continue;
            }

            result = isFirst ? result : Append(evaluator, result, separator, arguments.CallSpan);
            result = Append(evaluator, result, Render(evaluator, name, arguments, arguments.SpanAt(0)), arguments.CallSpan);
            isFirst = false;
        }

        return Append(evaluator, result, Part(evaluator, arguments, 3), arguments.CallSpan);
    }

    private static Markup Append(Evaluator evaluator, Markup first, Markup second, SourceSpan span) =>
        evaluator.Concatenate(new Operand(first, span), new Operand(second, span));

    /// <summary>A separator, beginning or end: a template after <c>tpl:</c>, else markup as the template wrote it.</summary>
    private static Markup Part(Evaluator evaluator, Arguments arguments, int index)
    {
        if (index >= arguments.Count)
        {
            return Markup.Empty;
        }

        var (value, span) = (arguments.Values[index], arguments.SpanAt(index));
        var text = evaluator.ToText(value, span);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            return Render(evaluator, text[TemplatePrefix.Length..], arguments, span);
        }

        // The template's own string is markup; a text from the data never is.
        return value is string
            ? new Markup(text, new SourceMap([new SourceMapSegment(0, text.Length, span, IsValue: true)]))
            : evaluator.ToMarkup(value, span);
    }

    private static Markup Render(
        Evaluator evaluator, string name, Arguments arguments, SourceSpan nameSpan, bool writesThrough = false)
    {
        var template = evaluator.Load(name, nameSpan);
        var passed = new ScriptArray(arguments.Values);
        foreach (var argument in arguments.Named ?? [])
        {
            passed.TrySet(argument.Name, argument.Value);
        }

        evaluator.EnterCall(new Frame("included", name, arguments.CallSpan));
        evaluator.EnterPage(passed);
        foreach (var argument in arguments.Named ?? [])
        {
            evaluator.SetLocal(argument.Name, argument.Value);
        }

        var result = Markup.Empty;
        if (writesThrough)
        {
            evaluator.WriteThrough(template);
        }
        else
        {
            result = evaluator.Capture(template);
        }

        evaluator.LeavePage();
        evaluator.LeaveCall();
        return result;
    }
}
