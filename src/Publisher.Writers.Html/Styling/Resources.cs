using System.Text;

namespace Publisher.Writers.Html.Styling;

/// <summary>The style sheets that every page has, kept as files of their own.</summary>
internal static class Resources
{
    public static string Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
