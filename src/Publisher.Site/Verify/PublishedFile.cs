namespace Publisher.Site.Verify;

/// <summary>A file of a disclosure as it is published.</summary>
/// <param name="Path">Relative to the public folder: <c>2024/my-bureau/disclosure.pdf</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record PublishedFile(string Path, long Bytes, string Sha256)
{
    /// <summary>The disclosure's folder.</summary>
    public string Disclosure => Path[..Path.LastIndexOf('/')];

    /// <summary>Its name in the disclosure's folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether people save it and pass it on, unlike data for programs.</summary>
    public bool IsDocument => Name.EndsWith(".pdf", StringComparison.Ordinal) || Name.EndsWith(".docx", StringComparison.Ordinal);
}
