namespace Publisher.Data.Changes;

/// <summary>What happened to a section or a project between two versions.</summary>
public enum SubjectChangeKind
{
    /// <summary>Something in it differs.</summary>
    Changed,

    /// <summary>A project is new.</summary>
    Added,

    /// <summary>A project is gone.</summary>
    Removed,

    /// <summary>A project keeps its number and is no longer published (不公开).</summary>
    Withheld,
}
