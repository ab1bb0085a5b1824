namespace Publisher.Preview;

/// <summary>A page's Content-Security-Policy (W3C, level 3), widened by what the preview adds to a page.</summary>
internal static class ContentPolicy
{
    private const string None = "'none'";
    private const string Self = "'self'";
    private static readonly string[] Needed = ["script-src", "style-src", "connect-src"];

    /// <summary>Lets the page's own server give scripts, styles and events; all else stays forbidden as it was.</summary>
    public static string Widen(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            // §6.8.1: a directive that is missing falls back to default-src.
            var index = directives.FindIndex(directive => directive.Split(' ')[0] == name);
            var sources = (index >= 0 ? directives[index] : directives.Find(directive => directive.StartsWith("default-src ", StringComparison.Ordinal)) ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(source => source is not (None or Self));
            var widened = string.Join(' ', sources.Prepend(Self).Prepend(name));
            if (index >= 0)
            {
                directives[index] = widened;
            }
            else
            {
                directives.Add(widened);
            }
        }

        return string.Join("; ", directives);
    }
}
