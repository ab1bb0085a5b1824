namespace Publisher.Templating.Values;

/// <summary>
/// An object whose members a template reads by name. The host may supply its own, for example to compute members only when
/// they are asked for; such an object is read-only unless it overrides <see cref="TrySet"/>.
/// </summary>
public interface IScriptObject
{
    /// <summary>The names of all members, in their order.</summary>
    IEnumerable<string> Names { get; }

    int Count { get; }

    bool Contains(string name);

    bool TryGet(string name, out object? value);

    /// <summary>Sets a member; false when it cannot be changed.</summary>
    bool TrySet(string name, object? value) => false;

    /// <summary>Makes a member impossible to change from now on.</summary>
    void SetReadOnly(string name)
    {
    }
}
