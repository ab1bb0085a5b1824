namespace Publisher.Pipeline.Versions;

/// <summary>What is under a name in a commit.</summary>
internal enum GitTreeEntryKind
{
    File,

    Folder,

    /// <summary>A symbolic link or a submodule: neither is followed.</summary>
    Other,
}
