namespace Publisher.Pipeline.Signatures;

/// <summary>What a build needs in order to sign, beside the data folder's <c>signing.yaml</c>.</summary>
public sealed record BuildSigning
{
    /// <summary>The clock's time.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Asked for the password of a key file; null: there is none.</summary>
    public required Func<string, string?> AskPassword { get; init; }
}
