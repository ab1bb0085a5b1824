namespace Publisher.Pipeline.Building;

/// <summary>What became of an output in a build.</summary>
public enum OutputFate
{
    /// <summary>It was made anew.</summary>
    Built,

    /// <summary>Nothing that it is made from has changed.</summary>
    Kept,

    /// <summary>It should have been made anew, and could not: the earlier one, if any, stays.</summary>
    Failed,

    /// <summary>What it was made from is gone, and so is it.</summary>
    Removed,
}
