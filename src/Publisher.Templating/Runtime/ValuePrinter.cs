using System.Text;
using Publisher.Templating.Builtins;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>Prints lists and objects: <c>[1, "a"]</c>, <c>{x: 1}</c>.</summary>
internal sealed class ValuePrinter(Evaluator evaluator, SourceSpan span)
{
    /// <summary>Deeper structures are refused: they may well contain themselves.</summary>
    private const int MaximumDepth = 20;

    private readonly StringBuilder _text = new();
    private int _depth;

    public string Print(object? value)
    {
        Append(value);
        evaluator.Charge(_text.Length, span);
        return _text.ToString();
    }

    private void Append(object? value)
    {
        if (++_depth > MaximumDepth)
        {
            throw evaluator.Error(TemplateDiagnostics.TooNested(span, MaximumDepth));
        }

        switch (value)
        {
            case IReadOnlyList<object?> list:
                AppendList(list);
                break;
            case ScriptFunction:
                _text.Append("<function>");
                break;
            case IScriptObject variables:
                AppendObject(variables);
                break;
            default:
                _text.Append(evaluator.ToText(value, span));
                break;
        }

        evaluator.CheckTextLength(_text.Length, span);
        _depth--;
    }

    private void AppendList(IReadOnlyList<object?> list)
    {
        _text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            AppendNested(list[i]);
        }

        _text.Append(']');
    }

    private void AppendObject(IScriptObject variables)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var name in variables.Names)
        {
            _text.Append(isFirst ? "" : ", ");
            isFirst = false;
            AppendName(name);
            _text.Append(": ");
            variables.TryGet(name, out var value);
            AppendNested(value);
        }

        _text.Append('}');
    }

    private void AppendNested(object? value)
    {
        if (value is null or EmptyValue)
        {
            _text.Append("null");
        }
        else if (TextValue.TryGet(value, out var text))
        {
            _text.Append('"').Append(StringBuiltins.EscapeText(text)).Append('"');
        }
        else
        {
            Append(value);
        }
    }

    private void AppendName(string name)
    {
        var isIdentifier = name.Length > 0 && (name[0] == '_' || char.IsLetter(name[0]));
        foreach (var c in name)
        {
            isIdentifier &= c == '_' || char.IsLetterOrDigit(c);
        }

        if (isIdentifier)
        {
            _text.Append(name);
        }
        else
        {
            AppendNested(name);
        }
    }
}
