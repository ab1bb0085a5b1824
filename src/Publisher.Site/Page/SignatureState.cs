namespace Publisher.Site.Page;

/// <summary>Whether a file vouches for itself.</summary>
public enum SignatureState
{
    /// <summary>Its format holds no signatures.</summary>
    None,

    /// <summary>未签名: it could be signed and is not.</summary>
    Unsigned,

    /// <summary>已签名.</summary>
    Signed,
}
