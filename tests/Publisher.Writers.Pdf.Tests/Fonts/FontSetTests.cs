using System.Text;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Fonts;

public sealed class FontSetTests
{
    /// <summary>Always the same fonts, whatever else is installed.</summary>
    private static readonly FontLibrary Known = new(
        "/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/arphic", "/usr/share/fonts/truetype/dejavu");

    private static readonly FontSet Installed = OpenKnown();

    [Theory]
    [InlineData(FontRole.FangSong, false, "NotoSerifCJKsc-Regular")]
    [InlineData(FontRole.FangSong, true, "NotoSerifCJKsc-Bold")]
    [InlineData(FontRole.XiaoBiaoSong, false, "NotoSerifCJKsc-Bold")]
    [InlineData(FontRole.HeiTi, false, "NotoSansCJKsc-Regular")]
    [InlineData(FontRole.HeiTi, true, "NotoSansCJKsc-Bold")]
    [InlineData(FontRole.KaiTi, false, "UKaiCN")]
    [InlineData(FontRole.KaiTi, true, "UKaiCN")]
    [InlineData(FontRole.SongTi, false, "NotoSerifCJKsc-Regular")]
    public void Serves_each_role_with_the_free_font_of_its_kind(FontRole role, bool bold, string name)
    {
        var assignment = Installed.Assignments.Single(one => one.Role == role && one.IsBold == bold);

        Assert.Equal(name, assignment.Face.PostScriptName);
        Assert.True(assignment.IsSubstitute);
        Assert.Equal(name, Installed.Primary(role, bold).PostScriptName);
    }

    [Theory]
    [InlineData("仿宋_GB2312")]
    [InlineData("FangSong")]
    [InlineData("stfangsong")]
    public void Prefers_the_official_font_under_any_of_its_names(string family)
    {
        using var folder = new TemporaryFolder();
        folder.Write("any-name.ttf", TestFont.Write("Official", [family]));
        using var library = FontLibrary.OfMachine(folder.Path);
        var findings = new DiagnosticBag();

        var fonts = FontSet.Open(library, findings)!;

        Assert.Equal("Official", fonts.Primary(FontRole.FangSong, bold: false).PostScriptName);
        Assert.False(fonts.Assignments[0].IsSubstitute);
        Assert.DoesNotContain(findings, finding => finding.Code == "PUB5104" && finding.Arguments[0].Contains("仿宋", StringComparison.Ordinal));
        Assert.False(fonts.Primary(FontRole.FangSong, bold: true).IsBold);
    }

    [Fact]
    public void Says_once_what_the_roles_make_do_with()
    {
        var findings = new DiagnosticBag();

        FontSet.Open(Known, findings);

        var notice = Assert.Single(findings);
        Assert.Equal(("PUB5104", Severity.Info), (notice.Code, notice.Severity));
        Assert.Equal(
            "仿宋 → Noto Serif CJK SC, 方正小标宋简体 → Noto Serif CJK SC, 黑体 → Noto Sans CJK SC, 楷体 → AR PL UKai CN, 宋体 → Noto Serif CJK SC",
            notice.Arguments[0]);
    }

    [Theory]
    [InlineData('，')]
    [InlineData('。')]
    [InlineData('；')]
    [InlineData('？')]
    public void Takes_stops_from_another_role_where_a_typeface_centres_them(char stop)
    {
        var fonts = FontSet.Open(Known, [])!;

        Assert.True(fonts.TryResolve(FontRole.KaiTi, bold: false, new Rune(stop), out var face, out _));
        Assert.Equal("NotoSerifCJKsc-Regular", face.PostScriptName);
        Assert.True(fonts.TryResolve(FontRole.KaiTi, bold: false, new Rune('（'), out face, out _));
        Assert.Equal(fonts.Primary(FontRole.KaiTi, bold: false), face);
    }

    [Fact]
    public void Keeps_the_stops_of_the_official_typeface()
    {
        using var folder = new TemporaryFolder();
        folder.Write("simkai.ttf", TestFont.Write("KaiTi", ["KaiTi"]));
        using var library = FontLibrary.OfMachine(folder.Path);

        var fonts = FontSet.Open(library, [])!;

        Assert.All(fonts.Assignments, assignment => Assert.Null(assignment.Stops));
    }

    [Theory]
    [InlineData(0xE000)]
    [InlineData(0xF8FF)]
    [InlineData(0xF0000)]
    [InlineData(0x10FFFD)]
    public void Has_no_glyph_for_private_characters(int codePoint)
    {
        var fonts = FontSet.Open(Known, [])!;

        Assert.False(fonts.TryResolve(FontRole.FangSong, bold: false, new Rune(codePoint), out _, out _));
    }

    [Fact]
    public void Passes_over_a_font_that_may_not_be_embedded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("simfang.ttf", TestFont.Write("FangSong", ["FangSong"], embedding: 2));
        using var library = FontLibrary.OfMachine(folder.Path);
        var findings = new DiagnosticBag();

        var fonts = FontSet.Open(library, findings)!;

        Assert.NotEqual("FangSong", fonts.Primary(FontRole.FangSong, bold: false).PostScriptName);
        Assert.Equal("FangSong", Assert.Single(findings, finding => finding.Code == "PUB5102").Arguments[0]);
    }

    [Fact]
    public void Passes_over_a_font_that_is_damaged()
    {
        using var folder = new TemporaryFolder();
        var bytes = TestFont.Write("FangSong", ["FangSong"]);
        var cmap = bytes.AsSpan().IndexOf("cmap"u8);
        "none"u8.CopyTo(bytes.AsSpan(cmap));
        folder.Write("simfang.ttf", bytes);
        using var library = FontLibrary.OfMachine(folder.Path);
        var findings = new DiagnosticBag();

        var fonts = FontSet.Open(library, findings)!;

        Assert.NotEqual("FangSong", fonts.Primary(FontRole.FangSong, bold: false).PostScriptName);
        Assert.Equal("FangSong", Assert.Single(findings, finding => finding.Code == "PUB5106").Arguments[0]);
        Assert.Equal("cmap", Assert.Single(library.Problems).Arguments[1]);
    }

    [Fact]
    public void Takes_the_bold_face_of_the_family_where_there_is_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ttf", TestFont.Write("Hei-Bold", ["SimHei"], weight: 700));
        folder.Write("b.ttf", TestFont.Write("Hei-Light", ["SimHei"], weight: 300));
        folder.Write("c.ttf", TestFont.Write("Hei", ["SimHei"]));
        using var library = new FontLibrary(folder.Path);

        var fonts = FontSet.Open(library, [])!;

        Assert.Equal("Hei", fonts.Primary(FontRole.HeiTi, bold: false).PostScriptName);
        Assert.Equal("Hei-Bold", fonts.Primary(FontRole.HeiTi, bold: true).PostScriptName);
    }

    [Fact]
    public void Borrows_a_font_for_a_role_that_has_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kai.ttf", TestFont.Write("Kai", ["楷体"]));
        using var library = new FontLibrary(folder.Path);
        var findings = new DiagnosticBag();

        var fonts = FontSet.Open(library, findings)!;

        Assert.All(fonts.Assignments, assignment => Assert.Equal("Kai", assignment.Face.PostScriptName));
        Assert.Equal("仿宋 → 楷体, 方正小标宋简体 → 楷体, 黑体 → 楷体, 宋体 → 楷体", Assert.Single(findings).Arguments[0]);
    }

    [Fact]
    public void Fails_where_no_font_is()
    {
        using var folder = new TemporaryFolder();
        using var library = new FontLibrary(folder.Path, folder.At("missing"));
        var findings = new DiagnosticBag();

        Assert.Null(FontSet.Open(library, findings));
        Assert.Equal("PUB5103", Assert.Single(findings).Code);
        Assert.True(findings.HasErrors);
    }

    [Theory]
    [InlineData("㸃")]
    [InlineData("𬭎")]
    [InlineData("𠮷")]
    public void Finds_rare_characters_in_the_faces_of_other_roles(string character)
    {
        var rune = InstalledFonts.Rune(character);
        Assert.Equal(0, Installed.Primary(FontRole.KaiTi, bold: false).GetGlyph(rune) * (rune.Value > 0xFFFF ? 1 : 0));

        Assert.True(Installed.TryResolve(FontRole.KaiTi, bold: false, rune, out var face, out var glyph));
        Assert.Equal(face.GetGlyph(rune), glyph);
        Assert.NotEqual(0, glyph);
    }

    [Fact]
    public void Finds_a_character_that_only_another_font_has()
    {
        var rune = new Rune(0x2611);
        Assert.Equal(0, Installed.Primary(FontRole.SongTi, bold: false).GetGlyph(rune));

        Assert.True(Installed.TryResolve(FontRole.SongTi, bold: false, rune, out var face, out _));
        Assert.Equal("DejaVuSans", face.PostScriptName);
        Assert.True(Installed.TryResolve(FontRole.SongTi, bold: true, rune, out face, out _));
        Assert.Equal("DejaVuSans-Bold", face.PostScriptName);
    }

    [Theory]
    [InlineData(0x0915)]
    [InlineData(0x10FFFD)]
    public void Says_when_no_font_has_a_character(int code)
    {
        Assert.False(Installed.TryResolve(FontRole.SongTi, bold: false, new Rune(code), out var face, out var glyph));
        Assert.Null(face);
        Assert.Equal(0, glyph);
        Assert.False(Installed.TryResolve(FontRole.SongTi, bold: false, new Rune(code), out _, out _));
    }

    [Fact]
    public void Finds_the_same_from_many_threads()
    {
        var runes = Enumerable.Range(0x20, 0x9FFF).Where(Rune.IsValid).Select(code => new Rune(code)).ToList();
        var shared = OpenKnown();
        var alone = OpenKnown();
        static (FontFace? Face, ushort Glyph) Resolve(FontSet fonts, Rune rune) =>
            fonts.TryResolve(FontRole.KaiTi, bold: false, rune, out var face, out var glyph)
                ? (face, glyph)
                : (null, (ushort)0);

        var found = runes.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(rune => Resolve(shared, rune)).ToList();

        Assert.Equal(runes.Select(rune => Resolve(alone, rune)), found);
    }

    [Fact]
    public void Orders_faces_by_name_wherever_their_files_are()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        Directory.CreateDirectory(first.At("z/deep"));
        (string, string, string)[] places =
            [("A", "3.ttf", "1.TTF"), ("B", "1.ttf", "z.ttf"), ("C", "z/deep/2.otf", "0.ttf")];
        foreach (var (name, here, there) in places)
        {
            first.Write(here, TestFont.Write(name, [name]));
            second.Write(there, TestFont.Write(name, [name]));
        }

        second.Write("readme.txt", "no font"u8.ToArray());
        second.Write("broken.ttf", "no font"u8.ToArray());
        using var one = new FontLibrary(first.Path);
        using var other = new FontLibrary(second.Path);

        Assert.Equal(["A", "B", "C"], one.Faces.Select(face => face.PostScriptName));
        Assert.Equal(["A", "B", "C"], other.Faces.Select(face => face.PostScriptName));
        Assert.Empty(one.Problems);
        Assert.Equal("PUB5101", Assert.Single(other.Problems).Code);
    }

    private static FontSet OpenKnown()
    {
        var fonts = FontSet.Open(Known, []);
        Assert.SkipUnless(fonts is not null, "fonts-noto-cjk is not installed");
        return fonts;
    }
}
