using System.Globalization;
using System.Text;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Fonts;

public sealed class FontFileTests
{
    private const int EndOfUnicode = 0x110000;

    private static readonly string[] FontExtensions = [".ttf ", ".ttc ", ".otf ", ".otc "];

    [Fact]
    public void Finds_the_faces_that_fontconfig_finds()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "fontconfig is at home on Linux");
        var expected = Tool.Run("fc-list", "--format", "%{file} %{postscriptname}\n").Split('\n')
            .Where(line => line.StartsWith("/usr/share/fonts/", StringComparison.Ordinal))
            .Where(line => FontExtensions.Any(extension => line.Contains(extension, StringComparison.OrdinalIgnoreCase)));
        using var library = new FontLibrary("/usr/share/fonts");

        var actual = library.Faces.Select(face => $"{face.Path} {face.PostScriptName}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.Empty(library.Problems);
    }

    [Theory]
    [InlineData("NotoSerifCJKsc-Regular")]
    [InlineData("UKaiCN")]
    [InlineData("DejaVuSans")]
    [InlineData("OpenSymbol")]
    public void Has_the_characters_that_fontconfig_sees(string name)
    {
        var face = InstalledFonts.Find(name);
        var index = face.Description.Index.ToString(CultureInfo.InvariantCulture);
        var listed = Tool.Run("fc-query", "--index", index, "--format", "%{charset}", face.Description.Path);
        var expected = new HashSet<int>();
        foreach (var range in listed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split('-')
                .Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                .ToList();
            expected.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        }

        var actual = Enumerable.Range(0, EndOfUnicode)
            .Where(code => Rune.IsValid(code) && face.GetGlyph(new Rune(code)) != 0)
            .ToHashSet();

        // fontconfig leaves out control characters and characters whose glyph is blank though it should not be.
        Assert.True(expected.IsSubsetOf(actual));
        Assert.All(actual.Except(expected), code => Assert.True(code < 0x20 || IsBlank(face, code), $"U+{code:X4}"));
    }

    [Fact]
    public void Reads_the_measures_of_a_face()
    {
        var face = InstalledFonts.DejaVu;

        Assert.Equal(FontOutlines.TrueType, face.Outlines);
        Assert.Equal(2048, face.UnitsPerEm);
        Assert.Equal((1556, -492), (face.Ascent, face.Descent));
        Assert.Equal(1401, face.GetAdvance(face.GetGlyph(new Rune('A'))));
        Assert.False(face.IsBold || face.IsItalic || face.IsFixedPitch);
        var oblique = InstalledFonts.Find("DejaVuSansMono-BoldOblique");
        Assert.True(oblique is { IsBold: true, IsItalic: true, IsFixedPitch: true, ItalicAngle: -11 });
        Assert.Equal(FontOutlines.Cff, InstalledFonts.Serif.Outlines);
        Assert.Equal(1000, InstalledFonts.Serif.GetAdvance(InstalledFonts.Serif.GetGlyph(new Rune('中'))));
    }

    [Fact]
    public void Reads_names_in_all_languages()
    {
        Assert.True(FontFile.TryRead("test", TestFont.Write("仿宋 (x)", ["仿宋_GB2312", "FangSong_GB2312"]), out var file, out _));
        Assert.True(file.TryDescribe(0, out var face, out _));

        Assert.Equal(["仿宋_GB2312", "FangSong_GB2312"], face.FamilyNames);
        Assert.Equal("x", face.PostScriptName);
        Assert.True(face.IsOfFamily("fangsong_gb2312"));
    }

    [Fact]
    public void Makes_up_a_name_that_pdf_can_hold()
    {
        Assert.True(FontFile.TryRead("test", TestFont.Write("仿宋", ["仿宋"]), out var file, out _));
        Assert.True(file.TryDescribe(0, out var face, out _));

        Assert.Matches("^Font-[0-9A-F]{8}$", face.PostScriptName);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    [InlineData(0x000C, true)]
    [InlineData(0x0104, false)]
    [InlineData(0x0204, false)]
    public void Knows_which_licences_let_a_subset_be_embedded(ushort type, bool mayEmbed)
    {
        Assert.True(FontFile.TryRead("test", TestFont.Write("Test", ["Test"], embedding: type), out var file, out _));
        Assert.True(file.TryDescribe(0, out var face, out _));

        Assert.Equal(mayEmbed, face.MayEmbed);
    }

    [Fact]
    public void Reports_files_that_are_no_fonts()
    {
        using var folder = new TemporaryFolder();
        Assert.False(FontFile.TryOpen(folder.At("missing.ttf"), out _, out var problem));
        Assert.Equal("PUB5100", problem.Code);
        Assert.False(FontFile.TryOpen(folder.Write("empty.ttf", []), out _, out problem));
        Assert.Equal("PUB5100", problem.Code);
        Assert.False(FontFile.TryOpen(folder.Write("short.ttf", [0, 1]), out _, out problem));
        Assert.Equal("PUB5101", problem.Code);
        Assert.True(FontFile.TryOpen(folder.Write("text.ttf", "This is no font."u8.ToArray()), out var file, out _));
        using (file)
        {
            Assert.False(file.TryGetFace(0, out _, out problem));
            Assert.Equal(["test"], [problem.Arguments.Length == 2 ? "test" : ""]);
            Assert.EndsWith("text.ttf", problem.Span.File!.Path, StringComparison.Ordinal);
        }
    }

    private static bool IsBlank(FontFace face, int code) =>
        face.Outlines == FontOutlines.Cff || new GlyphTable(face)[face.GetGlyph(new Rune(code))].IsEmpty;
}
