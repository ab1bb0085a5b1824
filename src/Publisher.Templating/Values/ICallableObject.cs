namespace Publisher.Templating.Values;

/// <summary>An object that can be called too, as <c>date</c> can.</summary>
internal interface ICallableObject
{
    ScriptFunction Function { get; }
}
