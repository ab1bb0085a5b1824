namespace Publisher.Pipeline.Output;

/// <summary>A finished output file, not yet written.</summary>
/// <param name="Name">Its file name in the disclosure's folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Artifact(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Of a signed file: the hash that it had before. Else null.</summary>
    public string? UnsignedSha256 { get; init; }
}
