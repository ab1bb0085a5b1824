namespace Publisher.Documents.Inlines;

/// <summary>Which addresses a published document may link to.</summary>
public static class LinkTarget
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>
    /// Whether <paramref name="target"/> is an http, https or mailto address; every other scheme runs something, opens the
    /// reader's own files or means nothing on paper.
    /// </summary>
    public static bool IsAllowed(string target)
    {
        foreach (var scheme in Schemes)
        {
            if (target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return !HasForbidden(target);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether <paramref name="target"/> is a path relative to the page's own folder, without a scheme or a host: what the
    /// pages of one site link to each other by.
    /// </summary>
    public static bool IsRelativePath(string target) =>
        target.Length > 0 && target[0] != '/' && !target.Contains(':') && !HasForbidden(target);

    /// <summary>RFC 3986 has no place for blanks, control characters and these signs; letters beyond ASCII are IRIs.</summary>
    private static bool HasForbidden(string target)
    {
        foreach (var c in target)
        {
            if (c <= ' ' || c is '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
