using System.Reflection;
using System.Runtime.Loader;

namespace Publisher.Cli.Terminal;

/// <summary>
/// Finds ASP.NET Core when the preview asks for it. Named in the program's own runtime configuration, it would have to be
/// installed, and be looked for, for every command.
/// </summary>
internal static class WebServerFramework
{
    private const string Name = "Microsoft.AspNetCore.App";

    /// <summary>False when it is not installed beside the runtime.</summary>
    public static bool TryEnable()
    {
        if (Find() is not { } folder)
        {
            return false;
        }

        AssemblyLoadContext.Default.Resolving += (context, name) => Load(context, Path.Combine(folder, name.Name + ".dll"));
        return true;
    }

    private static Assembly? Load(AssemblyLoadContext context, string file) =>
        File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;

    /// <summary>The frameworks lie side by side, a folder a version; the one of this very runtime fits best.</summary>
    private static string? Find()
    {
        var runtime = Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var folder = Path.Combine(runtime, "..", "..", Name);
        var same = Path.Combine(folder, Path.GetFileName(runtime));
        return Directory.Exists(same) ? Path.GetFullPath(same)
            : !Directory.Exists(folder) ? null
            : Directory.EnumerateDirectories(folder, $"{Environment.Version.Major}.*", SearchOption.TopDirectoryOnly)
                .Select(Path.GetFullPath)
                .OrderBy(path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
                .LastOrDefault();
    }
}
