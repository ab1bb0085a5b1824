using System.Text;
using System.Xml;

namespace Publisher.Site.Feeds;

/// <summary>How the site's XML files are written.</summary>
internal static class SiteXml
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Without the characters that XML 1.0 §2.2 does not have; commit messages may hold any.</summary>
    public static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0x09 or 0x0A or 0x0D or >= 0x20 and not 0xFFFE and not 0xFFFF)
            {
                cleaned.Append(rune.ToString());
            }
        }

        return cleaned.ToString();
    }
}
