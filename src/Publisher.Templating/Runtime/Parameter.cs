namespace Publisher.Templating.Runtime;

/// <summary>A parameter of a function that a template declares.</summary>
internal sealed record Parameter(string Name, ParameterKind Kind, object? DefaultValue);
