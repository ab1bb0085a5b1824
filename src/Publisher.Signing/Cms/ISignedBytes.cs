namespace Publisher.Signing.Cms;

/// <summary>What a detached signature speaks of.</summary>
public interface ISignedBytes
{
    /// <summary>The hash of all of it.</summary>
    byte[] Hash(DigestAlgorithm algorithm);

    /// <summary>All of it.</summary>
    byte[] ToCovered();
}
