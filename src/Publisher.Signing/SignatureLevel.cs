namespace Publisher.Signing;

/// <summary>The baseline levels of PAdES (ETSI EN 319 142-1 §6): each holds all of the one before.</summary>
public enum SignatureLevel
{
    /// <summary>B-B: a signature that names its certificate.</summary>
    B,

    /// <summary>B-T: with a time stamp, which proves that the signature was there at that time.</summary>
    T,

    /// <summary>B-LT: with all certificates and revocation data that a check needs.</summary>
    LT,

    /// <summary>B-LTA: with a time stamp over all of that, to be renewed before it ages.</summary>
    LTA,
}
