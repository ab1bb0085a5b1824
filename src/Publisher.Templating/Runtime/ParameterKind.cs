namespace Publisher.Templating.Runtime;

/// <summary>The kinds of parameters, in the order in which they must be declared.</summary>
internal enum ParameterKind
{
    Required,
    Optional,

    /// <summary>Takes all further arguments: <c>x...</c>.</summary>
    Rest,
}
