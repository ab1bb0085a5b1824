using Publisher.Templating.Runtime;

namespace Publisher.Templating.Values;

/// <summary>A function written in C#.</summary>
internal sealed class HostFunction : ScriptFunction
{
    private readonly string[] _parameters;
    private readonly FunctionBody _body;
    private readonly int _required;
    private readonly bool _takesRest;

    public HostFunction(string name, string parameters, FunctionBody body)
        : base(name)
    {
        _body = body;
        _parameters = parameters.Length == 0 ? [] : parameters.Split(' ');
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            _takesRest = parameter.EndsWith("...", StringComparison.Ordinal);
            if (!_takesRest && !parameter.EndsWith('?'))
            {
                _required = i + 1;
            }

            _parameters[i] = parameter.TrimEnd('?', '.');
        }
    }

    internal override object? Invoke(Evaluator evaluator, Arguments arguments)
    {
        if (!_takesRest && arguments.Named is null && arguments.Count == _parameters.Length)
        {
            return _body(new CallContext(evaluator, this, arguments.Values, arguments), arguments.Values);
        }

        var values = Bind(evaluator, arguments);
        return _body(new CallContext(evaluator, this, values, arguments), values);
    }

    private object?[] Bind(Evaluator evaluator, Arguments arguments)
    {
        var direct = _takesRest ? _parameters.Length - 1 : _parameters.Length;
        if (!_takesRest && arguments.Count > direct)
        {
            throw evaluator.Error(TemplateDiagnostics.TooManyArguments(arguments.SpanAt(direct), Name, direct, arguments.Count));
        }

        var values = new object?[_parameters.Length];
        var given = 0UL;
        for (var i = 0; i < Math.Min(direct, arguments.Count); i++)
        {
            values[i] = arguments.Values[i];
            given |= 1UL << i;
        }

        var rest = _takesRest ? new ScriptArray(arguments.Values[Math.Min(direct, arguments.Count)..arguments.Count]) : null;
        foreach (var argument in arguments.Named ?? [])
        {
            var index = Array.IndexOf(_parameters, argument.Name);
            if (index < 0)
            {
                throw evaluator.Error(TemplateDiagnostics.UnknownParameter(argument.Span, Name, argument.Name, _parameters));
            }

            if (index >= direct)
            {
                rest!.Add(argument.Value);
                continue;
            }

            values[index] = argument.Value;
            given |= 1UL << index;
        }

        for (var i = 0; i < _required; i++)
        {
            if ((given & (1UL << i)) == 0)
            {
                throw evaluator.Error(TemplateDiagnostics.MissingArgument(arguments.CallSpan, Name, _parameters[i]));
            }
        }

        if (rest is not null)
        {
            values[^1] = rest;
        }

        return values;
    }
}
