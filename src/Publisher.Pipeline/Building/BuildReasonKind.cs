namespace Publisher.Pipeline.Building;

/// <summary>Why an output was made anew.</summary>
public enum BuildReasonKind
{
    /// <summary>It was not made before.</summary>
    First,

    /// <summary>A data file has changed.</summary>
    DataChanged,

    /// <summary>There is a new data file.</summary>
    DataAdded,

    /// <summary>A data file is gone.</summary>
    DataRemoved,

    /// <summary>A file of the layout has changed, is gone, or another one has taken its place.</summary>
    LayoutChanged,

    /// <summary>Other fonts serve it now.</summary>
    FontsChanged,

    /// <summary>It carries another date now.</summary>
    DateChanged,

    /// <summary>There is a new commit of its data.</summary>
    HistoryChanged,

    /// <summary>What pages say about their site has changed.</summary>
    SiteChanged,

    /// <summary>It is to be signed in another way.</summary>
    SigningChanged,

    /// <summary>The program is another one.</summary>
    ProgramChanged,

    /// <summary>The file is missing or not the one that was written.</summary>
    FileLost,

    /// <summary>An earlier build was ended by force.</summary>
    Interrupted,

    /// <summary>A disclosure that it lists or vouches for has changed.</summary>
    ListChanged,
}
