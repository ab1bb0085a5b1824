namespace Publisher.Templating.Runtime;

/// <summary>Where to go on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,

    /// <summary>Leave the function or page; its result is in <see cref="Evaluator.Result"/>.</summary>
    Return,
}
