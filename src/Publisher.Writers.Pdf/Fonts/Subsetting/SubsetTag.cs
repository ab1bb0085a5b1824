using System.Security.Cryptography;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>The six letters that mark a subset's name (ISO 32000-1 §9.6.4): the same for the same glyphs of the same font.</summary>
internal static class SubsetTag
{
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

        var hash = SHA256.HashData(content.Written);
        return string.Create(6, hash, static (tag, hash) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (hash[i] % 26));
            }
        });
    }
}
