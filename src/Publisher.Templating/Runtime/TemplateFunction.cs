using System.Collections.Immutable;
using Publisher.Templating.Ast;
using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>A function that a template declares. It has a body, or (inline) a value.</summary>
/// <param name="name">Its name, <c>do</c> when it has none.</param>
/// <param name="parameters">Its parameters; default when it was declared without parentheses and takes whatever comes.</param>
/// <param name="value">The expression of an inline function, or null.</param>
/// <param name="body">The statements of any other function, or null.</param>
internal sealed class TemplateFunction(
    string name, ImmutableArray<Parameter> parameters, Expression? value, Block? body)
    : ScriptFunction(name)
{
    private bool IsAnonymous => Name == "do";

    internal override object? Invoke(Evaluator evaluator, Arguments arguments)
    {
        var all = new ScriptArray(arguments.Count);
        var variables = parameters.IsDefault ? null : new ScriptObject(parameters.Length);
        if (variables is null)
        {
            foreach (var argument in arguments.Values)
            {
                all.Add(argument);
            }

            foreach (var argument in arguments.Named ?? [])
            {
                all.TrySet(argument.Name, argument.Value);
            }
        }
        else
        {
            Bind(evaluator, arguments, variables, all);
        }

        evaluator.EnterCall(new Frame("called", Name, arguments.CallSpan));
        evaluator.EnterFunction(new VariableScope(variables) { HidesOuter = !IsAnonymous, Block = arguments.Block }, all);
        if (Name.StartsWith('$'))
        {
            evaluator.SetLocal(Name[1..], this);
        }

        object? result = null;
        if (value is not null)
        {
            result = value.Evaluate(evaluator);
        }
        else if (body!.Execute(evaluator) == Flow.Return)
        {
            (result, evaluator.Result) = (evaluator.Result, null);
        }

        evaluator.LeaveFunction();
        evaluator.LeaveCall();
        return result;
    }

    /// <summary>Gives each parameter its argument; <c>$</c> then has the parameters' values in their order.</summary>
    private void Bind(Evaluator evaluator, Arguments arguments, ScriptObject variables, ScriptArray all)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var (name, kind, defaultValue) = parameters[i];
            var argument = kind == ParameterKind.Rest
                ? new ScriptArray(arguments.Values[Math.Min(i, arguments.Count)..])
                : i < arguments.Count ? arguments.Values[i] : defaultValue;
            variables[name] = argument;
            all.Add(argument);
        }

        var hasRest = !parameters.IsEmpty && parameters[^1].Kind == ParameterKind.Rest;
        if (!hasRest && arguments.Count > parameters.Length)
        {
            throw evaluator.Error(TemplateDiagnostics.TooManyArguments(
                arguments.SpanAt(parameters.Length), Name, parameters.Length, arguments.Count));
        }

        var given = arguments.Count;
        var named = BindNamed(evaluator, arguments, variables, all, hasRest);
        for (var i = given; i < parameters.Length; i++)
        {
            if (parameters[i].Kind == ParameterKind.Required && (named & (1UL << i)) == 0)
            {
                throw evaluator.Error(TemplateDiagnostics.MissingArgument(arguments.CallSpan, Name, parameters[i].Name));
            }
        }
    }

    private ulong BindNamed(Evaluator evaluator, Arguments arguments, ScriptObject variables, ScriptArray all, bool hasRest)
    {
        var given = 0UL;
        foreach (var argument in arguments.Named ?? [])
        {
            var index = IndexOf(argument.Name);
            if (index >= 0 && parameters[index].Kind == ParameterKind.Rest)
            {
                ((ScriptArray)variables[argument.Name]!).Add(argument.Value);
            }
            else if (index >= 0)
            {
                variables[argument.Name] = argument.Value;
                all.Set(index, argument.Value);
                given |= 1UL << index;
            }
            else if (!hasRest || !all.TrySet(argument.Name, argument.Value))
            {
                var names = parameters.Select(parameter => parameter.Name);
                throw evaluator.Error(TemplateDiagnostics.UnknownParameter(argument.Span, Name, argument.Name, names));
            }
        }

        return given;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
