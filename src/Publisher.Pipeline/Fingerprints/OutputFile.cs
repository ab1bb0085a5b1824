namespace Publisher.Pipeline.Fingerprints;

/// <summary>A file as it was written.</summary>
/// <param name="Name">In the disclosure's folder; a file of the site itself, relative to the output folder.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
/// <param name="UnsignedSha256">Of a signed file: the hash that it had before. Else null.</param>
internal sealed record OutputFile(string Name, long Bytes, string Sha256, string? UnsignedSha256 = null);
