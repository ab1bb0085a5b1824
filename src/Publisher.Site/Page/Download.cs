namespace Publisher.Site.Page;

/// <summary>A file that the page of a disclosure offers.</summary>
/// <param name="FileName">Its name in the page's folder.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
/// <param name="Signature">Whether it is signed.</param>
public sealed record Download(string FileName, long Size, string Sha256, SignatureState Signature);
