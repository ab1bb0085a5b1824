using Publisher.Templating.Runtime;

namespace Publisher.Templating.Values;

/// <summary>Something that a template can call: a built-in, a function of the host, or one that the template declares.</summary>
public abstract class ScriptFunction
{
    private protected ScriptFunction(string name) => Name = name;

    /// <summary>The name that error messages use.</summary>
    public string Name { get; }

    /// <summary>
    /// A function of the host. <paramref name="parameters"/> names its parameters, separated by blanks; <c>名称?</c> is optional
    /// (null when left out), <c>其余...</c> as the last one takes all further arguments as a <see cref="ScriptArray"/>.
    /// </summary>
    /// <example><code>ScriptFunction.Create("按一级指标分组", "指标", (call, arguments) => Group(call.List(0)))</code></example>
    public static ScriptFunction Create(string name, string parameters, FunctionBody body) =>
        new HostFunction(name, parameters, body);

    internal abstract object? Invoke(Evaluator evaluator, Arguments arguments);
}
