namespace Publisher.Templating.Parsing;

/// <summary>What an expression may consist of at a given place.</summary>
[Flags]
internal enum Grammar
{
    /// <summary>Everything.</summary>
    Default = 0,

    /// <summary>A literal, a variable with its members and elements, something in brackets: no operators, no calls.</summary>
    Basic = 1,

    /// <summary>No named arguments, because a colon has another meaning here (<c>? :</c>).</summary>
    NoNamedArguments = 2,

    /// <summary>No <c>||</c> at the top: it separates the values of <c>when</c>.</summary>
    WhenValue = 4,

    /// <summary>Inside the arguments of a call: a following operand is the next argument, not an argument of this one.</summary>
    InArgument = 8,

    /// <summary>After <c>|</c>: a name alone is a call.</summary>
    PipeStage = 16,
}
