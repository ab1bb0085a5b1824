using System.Text;

namespace Publisher.Writers.Html.Styling;

/// <summary>The style sheets and scripts that every page has, kept as files of their own.</summary>
internal static class Resources
{
    public static string Read(string name) => Encoding.UTF8.GetString(ReadBytes(name));

    public static byte[] ReadBytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
