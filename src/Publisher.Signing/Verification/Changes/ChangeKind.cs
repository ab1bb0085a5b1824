namespace Publisher.Signing.Verification.Changes;

/// <summary>What a later revision has changed of what was signed; signatures and data for checks are none of these.</summary>
internal enum ChangeKind
{
    /// <summary>What stands on a page, or the page itself.</summary>
    Page,

    /// <summary>Notes, stamps, form fields on a page.</summary>
    Annotation,

    /// <summary>The catalog, the form, the structure: what holds the document together.</summary>
    Structure,

    /// <summary>Title, dates and other words about the file.</summary>
    Properties,

    /// <summary>The value of a form field.</summary>
    FormValue,

    /// <summary>A signature was taken away or is another one.</summary>
    Signature,

    /// <summary>A further signature although the first one allows none.</summary>
    ForbiddenSignature,

    /// <summary>An object was taken away.</summary>
    Removal,

    /// <summary>Any other object.</summary>
    Other,
}
