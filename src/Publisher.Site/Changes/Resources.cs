using System.Reflection;

namespace Publisher.Site.Changes;

/// <summary>The page's style sheet, kept in the assembly.</summary>
internal static class Resources
{
    private static readonly Lazy<string> LazyStyle = new(Read);

    public static string Style => LazyStyle.Value;

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("changes.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
