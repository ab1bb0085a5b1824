using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Writers.Pdf.Tests.Fonts;

/// <summary>The faces that the tests use; a test that needs a missing one is skipped.</summary>
internal static class InstalledFonts
{
    public static FontLibrary Library { get; } = FontLibrary.OfMachine();

    /// <summary>CFF, CID-keyed, in a collection.</summary>
    public static FontFace Serif => Find("NotoSerifCJKsc-Regular");

    public static FontFace Sans => Find("NotoSansCJKsc-Regular");

    /// <summary>TrueType in a collection, 1024 units to the em.</summary>
    public static FontFace Kai => Find("UKaiCN");

    /// <summary>TrueType in a plain file, with hinting programs and composite glyphs, 2048 units to the em.</summary>
    public static FontFace DejaVu => Find("DejaVuSans");

    public static FontFace Find(string postScriptName)
    {
        var description = Library.Faces.FirstOrDefault(face => face.PostScriptName == postScriptName);
        Assert.SkipUnless(description is not null, $"{postScriptName} is not installed");
        Assert.True(Library.TryOpen(description, out var face));
        return face;
    }

    /// <summary>Those of a text's characters that the face has.</summary>
    public static string Known(FontFace face, string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => face.GetGlyph(rune) != 0).Select(rune => rune.ToString()));

    public static Rune Rune(string text) => System.Text.Rune.GetRuneAt(text, 0);
}
