using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Publisher.Pdf.Content;

namespace Publisher.Pdf.Tests.Content;

/// <summary>Files of other programs, read by pdftotext and by us.</summary>
public sealed class RealFileTests(RealFiles files) : IClassFixture<RealFiles>
{
    public static TheoryData<string> Producers =>
        ["publisher", "qpdf", "mutool", "cairo", "libreoffice", "chromium"];

    [Theory]
    [MemberData(nameof(Producers))]
    public void Reads_the_characters_that_pdftotext_reads(string producer)
    {
        var (exitCode, output) = RealTool.Run("pdftotext", "-raw", files[producer], "-");
        Assert.Equal(0, exitCode);
        var wanted = output.Split('\f')[..^1].Select(CountsOf).ToList();
        var pages = RealFiles.Read(files[producer]);

        Assert.Equal(wanted, pages.Select(page => CountsOf(string.Concat(page.Glyphs.Select(glyph => glyph.Text)))));
        Assert.True(pages.Sum(page => page.Glyphs.Length) > 30_000);
        Assert.Equal(0, pages.Sum(page => page.UnknownGlyphs));
    }

    [Theory]
    [MemberData(nameof(Producers))]
    public void Finds_words_where_pdftotext_finds_them(string producer)
    {
        var (_, output) = RealTool.Run("pdftotext", "-bbox", files[producer], "-");
        using var reader = XmlReader.Create(new StringReader(output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var shown = XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "page").ToList();
        var pages = RealFiles.Read(files[producer]);
        Assert.Equal(shown.Count, pages.Count);

        var lost = new List<string>();
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Equal(Number(shown[i], "width"), pages[i].Width, 0.01);
            Assert.Equal(Number(shown[i], "height"), pages[i].Height, 0.01);
            lost.AddRange(shown[i].Elements().Where(word => !IsThere(word, pages[i])).Select(word => $"{i + 1}: {word}"));
        }

        Assert.Empty(lost);
    }

    /// <summary>Programs that change a file's form and not its pages must not change what is read.</summary>
    [Theory]
    [InlineData("qpdf")]
    [InlineData("qpdf-plain")]
    [InlineData("mutool")]
    [InlineData("mutool-merged")]
    public void Rewritten_files_say_the_same(string producer)
    {
        var own = RealFiles.Read(files["publisher"]);
        var other = RealFiles.Read(files[producer]);

        Assert.Equal(own.SelectMany(page => page.Lines), other.SelectMany(page => page.Lines));
        foreach (var (page, same) in own.Zip(other))
        {
            Assert.Equal(page.Glyphs.Select(glyph => glyph.Text), same.Glyphs.Select(glyph => glyph.Text));
            Assert.All(page.Glyphs.Zip(same.Glyphs), pair =>
                Assert.True(Math.Abs(pair.First.Left - pair.Second.Left) + Math.Abs(pair.First.Baseline - pair.Second.Baseline) < 0.1));
        }
    }

    /// <summary>
    /// Chromium names radicals where the font has one glyph for 长 and ⻓, and says beside it what was meant. A program that keeps
    /// the one and not the other leaves a text that only looks right.
    /// </summary>
    [Fact]
    public void Reads_ideographs_where_a_producer_names_radicals()
    {
        var (_, output) = RealTool.Run("pdftotext", "-raw", files["chromium-cairo"], "-");
        Assert.Contains(output, character => character is >= '\u2E80' and <= '\u2FDF');

        Assert.Equal(RealFiles.Read(files["chromium"]).Select(Ideographs), RealFiles.Read(files["chromium-cairo"]).Select(Ideographs));

        // Ligatures of Latin letters have another reason, and stay.
        static string Ideographs(PageContent page) =>
            CountsOf(string.Concat(page.Glyphs.Select(glyph => glyph.Text).Where(text => text[0] is >= '\u2E80' and <= '\u9FFF')));
    }

    /// <summary>All producers draw the same tables, if not with the same strokes.</summary>
    [Theory]
    [InlineData("cairo")]
    [InlineData("libreoffice")]
    [InlineData("chromium")]
    [InlineData("chromium-cairo")]
    public void Finds_rules_of_every_producer(string producer)
    {
        var pages = RealFiles.Read(files[producer]);
        var ruled = pages.Where(page => page.Lines.Count(line => line.IsHorizontal) >= 4 && page.Lines.Count(line => !line.IsHorizontal) >= 4);

        Assert.True(ruled.Count() >= 40);
    }

    [Fact]
    public void Knows_page_numbers_of_tagged_files_as_artifacts()
    {
        foreach (var page in RealFiles.Read(files["publisher"]).Skip(3))
        {
            var artifacts = string.Concat(page.Glyphs.Where(glyph => glyph.IsArtifact).Select(glyph => glyph.Text));
            Assert.Matches("[0-9]+", artifacts);
            Assert.True(artifacts.Length < 60, artifacts);
        }
    }

    [Theory]
    [InlineData("publisher", "部门预算绩效目标")]
    [InlineData("cairo", "部门预算绩效目标")]
    [InlineData("libreoffice", "抓好常态化疫情防控")]
    public void Knows_bold_headings(string producer, string heading)
    {
        var glyphs = RealFiles.Read(files[producer]).SelectMany(page => page.Glyphs).ToList();
        var bold = string.Concat(glyphs.Where(glyph => glyph.IsBold).Select(glyph => glyph.Text));

        Assert.Contains(heading, bold, StringComparison.Ordinal);
        Assert.True(bold.Length * 3 < glyphs.Count);
    }

    private static bool IsThere(XElement word, PageContent page)
    {
        var (left, right) = (Number(word, "xMin"), Number(word, "xMax"));
        var (top, bottom) = (Number(word, "yMin") - 1, Number(word, "yMax") + 1);
        var (begins, ends) = (false, false);
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.Baseline >= top && glyph.Baseline <= bottom)
            {
                begins |= Math.Abs(glyph.Left - left) < 1 && word.Value.StartsWith(glyph.Text, StringComparison.Ordinal);
                ends |= Math.Abs(glyph.Right - right) < 1 && word.Value.EndsWith(glyph.Text, StringComparison.Ordinal);
            }
        }

        return begins && ends;
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string CountsOf(string text) => string.Concat(text.EnumerateRunes()
        .Where(character => !Rune.IsWhiteSpace(character))
        .CountBy(character => character)
        .OrderBy(count => count.Key)
        .Select(count => $"{count.Key}{count.Value} "));
}
