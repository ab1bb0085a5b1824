namespace Publisher.Templating.Runtime;

/// <summary>What <c>include</c> may name.</summary>
internal static class TemplateName
{
    private const int MaximumLength = 200;

    /// <summary>A relative path with forward slashes that stays in its folder, whatever system it is resolved on.</summary>
    public static bool IsSafe(string name)
    {
        if (name.Length is 0 or > MaximumLength)
        {
            return false;
        }

        foreach (var c in name)
        {
            if (char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
            {
                return false;
            }
        }

        foreach (var part in name.Split('/'))
        {
            // Windows drops dots and blanks at the end of a name: ".. " would be "..".
            if (part.TrimEnd('.', ' ').Length == 0)
            {
                return false;
            }
        }

        return true;
    }
}
