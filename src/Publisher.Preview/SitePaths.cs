namespace Publisher.Preview;

/// <summary>Finds what a request's path means in the output folder, and nothing outside it.</summary>
internal sealed class SitePaths(string output)
{
    private readonly string _root = Path.GetFullPath(output);

    /// <summary>The file, or null.</summary>
    public string? FindFile(string path) => Find(path) is { } found && File.Exists(found) ? found : null;

    /// <summary>The folder, or null.</summary>
    public string? FindFolder(string path) => Find(path) is { } found && Directory.Exists(found) ? found : null;

    /// <summary>
    /// Goes down name by name. Hidden names are no part of a site; a name with a separator, a drive or a step upwards is
    /// none; a symbolic link leads away.
    /// </summary>
    private string? Find(string path)
    {
        var place = _root;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.StartsWith('.') || name.AsSpan().ContainsAny('\\', ':', '\0'))
            {
                return null;
            }

            place = Path.Combine(place, name);
            if (new FileInfo(place).LinkTarget is not null)
            {
                return null;
            }
        }

        return place;
    }
}
