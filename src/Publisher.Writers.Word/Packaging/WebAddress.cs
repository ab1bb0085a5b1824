namespace Publisher.Writers.Word.Packaging;

/// <summary>Addresses outside the file that a reader may be led to.</summary>
internal static class WebAddress
{
    /// <summary>
    /// The address in ASCII without blanks, quotes and backslashes, as a field holds it; null when it is incomplete or of
    /// another kind.
    /// </summary>
    public static string? Find(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            ? address.AbsoluteUri
            : null;
}
