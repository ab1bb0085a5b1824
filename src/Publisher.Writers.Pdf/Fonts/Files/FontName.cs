using System.Security.Cryptography;
using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>A PostScript name that may stand in a PDF: printable ASCII, no delimiters, at most 63 characters.</summary>
internal static class FontName
{
    private const int MaxLength = 63;

    public static string ToPostScript(NameTable names, string path, int index)
    {
        var name = Clean(names.PostScriptName);
        for (var i = 0; name.Length == 0 && i < names.Families.Length; i++)
        {
            name = Clean(names.Families[i]);
        }

        // A font with only a Chinese name gets one made of it, and one without any made of its file's name.
        return name.Length > 0
            ? name
            : "Font-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
                names.Families.Length > 0 ? names.Families[0] : Path.GetFileName(path) + index)))[..8];
    }

    private static string Clean(string name)
    {
        var count = 0;
        while (count < name.Length && IsAllowed(name[count]))
        {
            count++;
        }

        if (count == name.Length && count <= MaxLength)
        {
            return name;
        }

        var clean = new StringBuilder();
        foreach (var character in name)
        {
            if (IsAllowed(character) && clean.Length < MaxLength)
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }

    private static bool IsAllowed(char character) => character is > ' ' and <= '~'
        and not ('[' or ']' or '(' or ')' or '{' or '}' or '<' or '>' or '/' or '%' or '#');
}
