using Publisher.Templating.Runtime;

namespace Publisher.Templating.Values;

/// <summary>What a function of the host does.</summary>
/// <param name="call">The call: its arguments converted, its place, errors.</param>
/// <param name="arguments">The arguments in the order of the parameters; null for optional ones that were left out.</param>
public delegate object? FunctionBody(CallContext call, ReadOnlySpan<object?> arguments);
