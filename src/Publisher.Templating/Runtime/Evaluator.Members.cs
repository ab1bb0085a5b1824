using Publisher.Templating.Ast;
using Publisher.Templating.Builtins;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Members and elements.</content>
internal sealed partial class Evaluator
{
    public object? GetMember(object target, string name, SourceSpan span, bool isOptional, Expression expression)
    {
        if (TryGetMember(target, name, out var value))
        {
            return value;
        }

        if (Context.Strict && !isOptional && !IsArgumentList(target))
        {
            Report(TemplateDiagnostics.UnknownMember(span, name, Describe(target), MemberNames(target)));
            MarkReported(expression.Span);
        }

        return null;
    }

    public object? GetMemberOfNull(Expression target, string name, SourceSpan span, bool isOptional)
    {
        if (isOptional)
        {
            return null;
        }

        if (!IsReported(target.Span))
        {
            throw Error(TemplateDiagnostics.MemberOfNull(span, name, target.Span.Text.ToString()));
        }

        MarkReported(target.Span with { Length = span.End - target.Span.Start });
        return null;
    }

    public void SetMember(object? target, string name, object? value, SourceSpan span)
    {
        if (target is null)
        {
            throw Error(TemplateDiagnostics.MemberOfNull(span, name, name));
        }

        if (target is not IScriptObject variables || !variables.TrySet(name, value))
        {
            throw Error(TemplateDiagnostics.ReadOnly(span, name));
        }
    }

    public object? GetElement(object? target, Expression targetExpression, object? index, Expression indexExpression)
    {
        if (target is null)
        {
            throw Error(TemplateDiagnostics.ElementOfNull(targetExpression.Span, targetExpression.Span.Text.ToString()));
        }

        if (index is null)
        {
            return IsReported(indexExpression.Span) ? null : throw Error(TemplateDiagnostics.NullIndex(indexExpression.Span));
        }

        var list = target as IReadOnlyList<object?>;
        if (target is IScriptObject && (list is null || TextValue.TryGet(index, out _)))
        {
            return GetMember(target, ToText(index, indexExpression.Span), indexExpression.Span, isOptional: false, indexExpression);
        }

        if (list is not null)
        {
            return ElementIndex(index, list.Count, indexExpression) is var i && (uint)i < (uint)list.Count ? list[i] : null;
        }

        if (TextValue.TryGet(target, out var text))
        {
            return ElementIndex(index, text.Length, indexExpression) is var i && (uint)i < (uint)text.Length ? text[i].ToString() : null;
        }

        throw Error(TemplateDiagnostics.NotAList(targetExpression.Span, Describe(target)));
    }

    public void SetElement(object? target, Expression targetExpression, object? index, Expression indexExpression, object? value)
    {
        if (target is null)
        {
            throw Error(TemplateDiagnostics.ElementOfNull(targetExpression.Span, targetExpression.Span.Text.ToString()));
        }

        if (index is null)
        {
            throw Error(TemplateDiagnostics.NullIndex(indexExpression.Span));
        }

        if (target is ScriptArray array && !TextValue.TryGet(index, out _))
        {
            var i = ElementIndex(index, array.Count, indexExpression);
            if (i >= 0)
            {
                CheckListLength((long)i + 1, indexExpression.Span);
                Charge(Math.Max(0, (long)i - array.Count), indexExpression.Span);
                array.Set(i, value);
            }

            return;
        }

        SetMember(target, ToText(index, indexExpression.Span), value, indexExpression.Span);
    }

    /// <summary>Finds a member of any value that has members.</summary>
    public static bool TryGetMember(object target, string name, out object? value)
    {
        switch (target)
        {
            case IScriptObject variables:
                return variables.TryGet(name, out value);
            case IReadOnlyList<object?> list when name == "size":
                value = Box.Of(list.Count);
                return true;
            case DateTime date:
                return DateMembers.TryGet(date, name, out value);
            case TimeSpan duration:
                return DurationMembers.TryGet(duration, name, out value);
            default:
                value = null;
                if (name != "size" || !TextValue.TryGet(target, out var text))
                {
                    return false;
                }

                value = Box.Of(text.Length);
                return true;
        }
    }

    /// <summary>A number counts from the start, a negative one from the end.</summary>
    private int ElementIndex(object index, int count, Expression expression)
    {
        var i = ToInt(index, expression.Span);
        return i < 0 ? count + i : i;
    }

    /// <summary>Which named arguments a caller gave is for the function to find out: <c>$.count ?? 1</c>.</summary>
    private bool IsArgumentList(object target) =>
        _locals[^1].TryGet(Ast.Expressions.LocalVariable.Arguments, out var arguments) && ReferenceEquals(arguments, target);

    private static IEnumerable<string> MemberNames(object target) => target switch
    {
        IScriptObject variables => variables.Names,
        DateTime => DateMembers.Names,
        TimeSpan => DurationMembers.Names,
        _ => ["size"],
    };
}
