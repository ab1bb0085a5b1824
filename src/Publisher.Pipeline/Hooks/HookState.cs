namespace Publisher.Pipeline.Hooks;

/// <summary>What there is of a hook.</summary>
/// <param name="Kind">The hook.</param>
/// <param name="IsInstalled">Whether ours is there.</param>
/// <param name="HasOther">Whether another one is there: in place of ours, or called by it.</param>
public sealed record HookState(HookKind Kind, bool IsInstalled, bool HasOther);
