namespace Publisher.Signing.Files;

/// <summary>What a signature field's value is for.</summary>
public enum SignatureKind
{
    /// <summary>The author's: it says what may be changed afterwards (ISO 32000-1 §12.8.2.2).</summary>
    Certification,

    /// <summary>A further one, of a reader or superior.</summary>
    Approval,

    /// <summary>A time stamp over the file (ETSI EN 319 142-1 §5.4.3).</summary>
    TimeStamp,
}
