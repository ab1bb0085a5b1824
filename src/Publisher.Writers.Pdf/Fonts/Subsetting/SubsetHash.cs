using System.Security.Cryptography;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>
/// Tells subsets apart: the same for the same characters of the same font in the same order, on every machine.
/// </summary>
internal static class SubsetHash
{
    private const int TagLength = 6;

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string Of(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        // The head table has the checksum of the whole font in it.
        var content = new ByteBuffer(128 + (glyphs.Count * 6));
        content.Bytes(Encoding.ASCII.GetBytes(face.PostScriptName));
        content.Bytes(face.Require("head").Span);
        foreach (var glyph in glyphs)
        {
            content.U16(glyph.Glyph);
            content.U32((uint)glyph.Rune.Value);
        }

        return Convert.ToHexString(SHA256.HashData(content.Written));
    }

    /// <summary>The six letters in front of a subset's name (ISO 32000-1 §9.6.4).</summary>
    public static string Tag(string hash)
    {
        Span<char> tag = stackalloc char[TagLength];
        for (var i = 0; i < TagLength; i++)
        {
            var value = (Convert.FromHexString(hash.AsSpan(i * 2, 2))[0] * 26) >> 8;
            tag[i] = (char)('A' + value);
        }

        return tag.ToString();
    }
}
