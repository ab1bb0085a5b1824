using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Variables (language reference 4, 7.1, 7.3 and 9.9).</content>
internal sealed partial class Evaluator
{
    /// <summary>The built-ins, the host's and the template's variables, then one for each <c>with</c>.</summary>
    private readonly List<VariableScope> _globals = [];

    /// <summary>One for each function that is going on.</summary>
    private readonly List<VariableScope> _functions = [];

    /// <summary>One for each page, function and <c>with</c> that is going on.</summary>
    private readonly List<VariableScope> _locals = [];

    public IScriptObject CurrentObject => _globals[^1].Variables!;

    /// <summary>Where a loop puts its variables: the innermost function that has variables, else the current object.</summary>
    private VariableScope CurrentVariableScope
    {
        get
        {
            for (var i = _functions.Count - 1; i >= 0; i--)
            {
                if (_functions[i].Variables is not null)
                {
                    return _functions[i];
                }

                if (_functions[i].HidesOuter)
                {
                    break;
                }
            }

            return _globals[^1];
        }
    }

    public object? GetGlobal(GlobalVariable variable)
    {
        var name = variable.Name;
        for (var i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].TryGet(name, out var value))
            {
                return value;
            }

            if (_functions[i].HidesOuter)
            {
                break;
            }
        }

        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            if (_globals[i].TryGet(name, out var value))
            {
                return value;
            }
        }

        if (Context.Strict)
        {
            Report(TemplateDiagnostics.UnknownVariable(variable.Span, name, VisibleNames()));
        }

        return null;
    }

    public object? GetLocal(LocalVariable variable)
    {
        if (_locals[^1].TryGet(variable.Name, out var value))
        {
            return value;
        }

        if (Context.Strict && variable.Name.Length > 0)
        {
            var names = _locals[^1].Names.Where(name => name.Length > 0).Select(name => "$" + name);
            Report(TemplateDiagnostics.UnknownVariable(variable.Span, "$" + variable.Name, names));
        }

        return null;
    }

    public void SetGlobal(GlobalVariable variable, object? value)
    {
        if (!ObjectToWrite(variable.Name).TrySet(variable.Name, value))
        {
            throw Error(TemplateDiagnostics.ReadOnly(variable.Span, variable.Name));
        }
    }

    public void SetLocal(LocalVariable variable, object? value)
    {
        if (!_locals[^1].Variables!.TrySet(variable.Name, value))
        {
            throw Error(TemplateDiagnostics.ReadOnly(variable.Span, "$" + variable.Name));
        }
    }

    public void SetLocal(string name, object? value) => _locals[^1].Variables!.TrySet(name, value);

    public void SetReadOnly(PathExpression variable)
    {
        switch (variable)
        {
            case GlobalVariable { Name: var name }:
                ObjectToWrite(name).SetReadOnly(name);
                break;
            case LocalVariable { Name: var name }:
                _locals[^1].Variables!.SetReadOnly(name);
                break;
        }
    }

    /// <summary>Makes the members of an object variables; those that are read-only stay as they are.</summary>
    public void Import(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null:
                return;
            case IScriptObject source:
                foreach (var name in source.Names.ToArray())
                {
                    if (source.TryGet(name, out var member))
                    {
                        CurrentObject.TrySet(name, member);
                    }
                }

                break;
            default:
                throw Error(TemplateDiagnostics.ObjectExpected(span, "import", Describe(value)));
        }
    }

    /// <summary>Runs a block with the members of an object as its variables.</summary>
    public Flow With(object? target, SourceSpan span, Block body)
    {
        if (target is not IScriptObject variables)
        {
            return target is null && IsReported(span)
                ? Flow.Next
                : throw Error(TemplateDiagnostics.ObjectExpected(span, "with", Describe(target)));
        }

        _globals.Add(new VariableScope(variables));
        _locals.Add(new VariableScope(new ScriptObject()));
        var flow = body.Execute(this);
        _locals.RemoveAt(_locals.Count - 1);
        _globals.RemoveAt(_globals.Count - 1);
        return flow;
    }

    public void EnterFunction(VariableScope scope, ScriptArray arguments)
    {
        _functions.Add(scope);
        EnterPage(arguments);
    }

    public void LeaveFunction()
    {
        LeavePage();
        _functions.RemoveAt(_functions.Count - 1);
    }

    /// <summary>A page or function has local variables of its own, <c>$</c> among them.</summary>
    public void EnterPage(ScriptArray arguments)
    {
        var variables = new ScriptObject();
        variables[LocalVariable.Arguments] = arguments;
        variables.SetReadOnly(LocalVariable.Arguments);
        _locals.Add(new VariableScope(variables));
    }

    public void LeavePage() => _locals.RemoveAt(_locals.Count - 1);

    /// <summary>
    /// An assignment goes to the function's variable of that name; else, when no object around has one, to the function's own
    /// variables; else to the current object, which hides those around it.
    /// </summary>
    private IScriptObject ObjectToWrite(string name)
    {
        IScriptObject? innermost = null;
        for (var i = _functions.Count - 1; i >= 0; i--)
        {
            if (_functions[i].Variables is { } variables)
            {
                innermost ??= variables;
                if (variables.Contains(name))
                {
                    return variables;
                }
            }

            if (_functions[i].HidesOuter)
            {
                break;
            }
        }

        return innermost is null || _globals.Exists(scope => scope.Variables!.Contains(name)) ? CurrentObject : innermost;
    }

    private IEnumerable<string> VisibleNames() => _functions.Concat(_globals).SelectMany(scope => scope.Names);
}
