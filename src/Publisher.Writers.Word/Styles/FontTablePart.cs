using Publisher.Documents.Styles;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>What to know about the fonts, and what to take where one is missing: <c>word/fontTable.xml</c>.</summary>
internal static class FontTablePart
{
    private static ReadOnlySpan<FontRole> Roles =>
        [FontRole.FangSong, FontRole.XiaoBiaoSong, FontRole.HeiTi, FontRole.KaiTi, FontRole.SongTi];

    public static void Write(Stream output)
    {
        using var xml = new WordXml(output, "fonts");
        foreach (var role in Roles)
        {
            var font = OfficialFont.Of(role);
            xml.Start("font");
            xml.Attribute("name", font.Name);
            xml.Value("altName", font.Alternative);

            // 0x86 is the character set GB 2312.
            xml.Value("charset", "86");
            xml.Value("family", font.Family);
            xml.Value("pitch", "default");
            xml.End();
        }
    }
}
