using Publisher.Signing.Files;

namespace Publisher.Signing.Verification;

/// <summary>A signature whose place in the file is understood, with the file as it was when it was made.</summary>
/// <param name="Entry">The signature.</param>
/// <param name="Coverage">What it speaks of.</param>
/// <param name="File">The file up to the end of that.</param>
internal sealed record SignedRevision(SignatureEntry Entry, Coverage Coverage, SignedFile File)
{
    /// <summary>The signature, when it is one that holds.</summary>
    public SignatureValue? Signature { get; init; }

    /// <summary>The time stamp, when it is one that holds.</summary>
    public TimeStamp? Stamp { get; init; }

    public bool IsIntact => Signature is not null || Stamp is not null;
}
