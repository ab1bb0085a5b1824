namespace Publisher.Templating.Runtime;

/// <summary>The variables that exist only while a loop runs: its own one, and <c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
internal sealed class LoopFrame
{
    /// <summary>The loop's variable, or null when it is a member or of another kind.</summary>
    public string? Name { get; init; }

    public object? Value { get; set; }

    /// <summary>Null in the frame of a local variable, which has no loop object of its own.</summary>
    public LoopState? State { get; init; }

    public bool TryGet(string name, out object? value)
    {
        if (name == Name)
        {
            value = Value;
            return true;
        }

        value = State;
        return State?.Keyword == name;
    }
}
