namespace Publisher.Pipeline.Output;

/// <summary>A published file as the manifest vouches for it.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record ManifestFile(string Path, long Bytes, string Sha256)
{
    /// <summary>Of a signed file: the hash that it had before, which a build of the same commit gives again. Else null.</summary>
    public string? UnsignedSha256 { get; init; }
}
