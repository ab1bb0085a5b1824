using System.Text;

namespace Publisher.Pdf.Tests.Content;

/// <summary>What codes mean in fonts of all kinds.</summary>
public sealed class EncodingTests
{
    private const string Map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("/WinAnsiEncoding", "80 93 95 A0 AD E9 81", "€“• -é•")]
    [InlineData("/MacRomanEncoding", "A5 8E CA D2 DB", "•é “¤")]
    [InlineData("/StandardEncoding", "27 60 41 A1 AE B7 FB 20", "’‘A¡ﬁ•ß ")]
    [InlineData("<</BaseEncoding/WinAnsiEncoding/Differences[65/Beta/eacute 200/uni4E2D/u20BB7/f_i/A.sc/g17/.notdef]>>", "40 41 42 43 C8 C9 CA CB CC CD", "@\uFFFDéC中\U00020BB7fiA\uFFFD\uFFFD")]
    [InlineData("<</Differences[48/one 255/two/three]>>", "30 FF", "12")]
    public void Reads_simple_fonts(string encoding, string codes, string expected) => Assert.Equal(
        expected,
        new SmallPdf($"BT /F 1 Tf 20 30 Td <{codes}> Tj ET").WithFont("F", $"<</Type/Font/Subtype/Type1/BaseFont/F/Encoding{encoding}/FirstChar 0/Widths WIDTHS>>").ReadText());

    [Theory]
    [InlineData("/Subtype/TrueType/BaseFont/F", "€a")]
    [InlineData("/Subtype/Type1/BaseFont/F", "\uFFFDa")]
    [InlineData("/Subtype/Type1/BaseFont/ZapfDingbats", "\uFFFD\uFFFD")]
    [InlineData("/Subtype/TrueType/BaseFont/ABCDEF+F/FontDescriptor<</Flags 4>>", "\uFFFD\uFFFD")]
    [InlineData("/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]", "\uFFFD\uFFFD")]
    public void Guesses_letters_only_where_it_may(string font, string expected)
    {
        var page = new SmallPdf("BT /F 1 Tf 20 30 Td <8061> Tj ET").WithFont("F", $"<</Type/Font{font}/FirstChar 0/Widths WIDTHS>>").Read();

        Assert.Equal(expected, string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(expected.Count(character => character == '\uFFFD'), page.UnknownGlyphs);
    }

    [Theory]
    [InlineData("GBK-EUC-H", "gb18030", "绩效 Aa1")]
    [InlineData("GBKp-EUC-H", "gb18030", "绩效 Aa1")]
    [InlineData("GB-EUC-H", "gb2312", "绩效 Aa1")]
    [InlineData("GBpc-EUC-H", "gb2312", "绩效 Aa1")]
    [InlineData("GBK2K-H", "gb18030", "绩效 Aa1㐀\U00020000")]
    [InlineData("UniGB-UCS2-H", "utf-16BE", "绩效 Aa1")]
    [InlineData("UniGB-UTF16-H", "utf-16BE", "绩效 Aa1\U00020000")]
    public void Reads_predefined_encodings(string name, string encoding, string text)
    {
        var codes = Convert.ToHexString(Encoding.GetEncoding(encoding).GetBytes(text));
        var page = new SmallPdf($"BT /C 10 Tf 20 30 Td <{codes}> Tj ET").WithComposite("C", "/" + name);

        Assert.Equal(text, page.ReadText());
        Assert.Equal(0, page.Read().UnknownGlyphs);
    }

    /// <summary>Ideographs have the usual width, Latin letters one of their own: of half width or proportional.</summary>
    [Theory]
    [InlineData("GBK-EUC-H", "BCA841", "/DW 1000/W[814 939 500 7716[500]]", 5)]
    [InlineData("GBKp-EUC-H", "BCA841", "/DW 1000/W[34[722]]", 7.22)]
    [InlineData("GBK2K-H", "BCA841", "/DW 1000/W[34[722]]", 7.22)]
    [InlineData("UniGB-UCS2-H", "7EE90041", "/DW 1000/W[1 95 600]", 6)]
    public void Knows_the_widths_of_predefined_encodings(string name, string codes, string widths, double latin)
    {
        var glyphs = new SmallPdf($"BT /C 10 Tf 20 30 Td <{codes}> Tj ET").WithComposite("C", "/" + name, widths).Read().Glyphs;

        Assert.Equal([10, latin], glyphs.Select(glyph => Math.Round(glyph.Right - glyph.Left, 6)));
    }

    [Theory]
    [InlineData("1 beginbfchar <0001> <7EE9> endbfchar", "0001", "绩")]
    [InlineData("1 beginbfchar <0001> <00660069> endbfchar", "0001", "fi")]
    [InlineData("1 beginbfchar <0001> <D842DFB7> endbfchar", "0001", "\U00020BB7")]
    [InlineData("1 beginbfchar <01> <7EE9> endbfchar", "0001", "绩")]
    [InlineData("2 beginbfrange <0001> <0003> <4E00> <0010> <0010> <7EE9> endbfrange", "0001 0003 0010", "一丂绩")]
    [InlineData("1 beginbfrange <0001> <0003> [<4E00> <7EE9> <00410042>] endbfrange", "0003 0002 0001", "AB绩一")]
    [InlineData("1 beginbfrange <0001> <0003> <D842DFB7> endbfrange", "0002", "\U00020BB8")]
    [InlineData("2 beginbfrange <0020> <0030> <0041> <0001> <0010> <0061> endbfrange", "0020 0001 0030 0010", "AaQp")]
    [InlineData("1 beginbfchar <0001> <E123> endbfchar", "0001", "\uFFFD")]
    [InlineData("1 beginbfchar <0001> <FFFD> endbfchar", "0001", "\uFFFD")]
    [InlineData("1 beginbfchar <0001> <D800> endbfchar", "0001", "\uFFFD")]
    [InlineData("1 beginbfchar <0001> <2F08> endbfchar", "0001", "人")]
    [InlineData("1 beginbfchar <0001> <2ED3> endbfchar", "0001", "长")]
    [InlineData("1 beginbfchar <0001> <2F3E> endbfchar", "0001", "户")]
    [InlineData("1 beginbfchar <0001> <2FD5> endbfchar", "0001", "龠")]
    [InlineData("1 beginbfchar <0001> <2E80> endbfchar", "0001", "⺀")]
    [InlineData("1 beginbfchar <0001> <2329232A> endbfchar", "0001", "〈〉")]
    [InlineData("1 beginbfchar <0001> <0009> endbfchar", "0001", " ")]
    [InlineData("1 beginbfchar <0001> <7EE9> endbfchar 1 beginbfchar <0002", "0001 0002", "绩\uFFFD")]
    [InlineData("", "0001", "\uFFFD")]
    public void Reads_ToUnicode(string map, string codes, string expected)
    {
        var page = new SmallPdf($"BT /C 1 Tf 20 30 Td <{codes}> Tj ET");
        page.WithComposite("C", "/Identity-H", "", $"/ToUnicode {page.AddStream("", Map + map)}");

        Assert.Equal(expected, page.ReadText());
    }

    [Fact]
    public void Believes_ToUnicode_more_than_the_encoding()
    {
        var page = new SmallPdf("BT /L 1 Tf 20 30 Td (ab) Tj /C 1 Tf <7EE97EEA> Tj ET");
        var map = page.AddStream("", Map + "2 beginbfchar <61> <0058> <7EE9> <0059> endbfchar");
        page.WithFont("L", SmallPdf.Latin.Replace("/FirstChar", $"/ToUnicode {map}/FirstChar", StringComparison.Ordinal));
        page.WithComposite("C", "/UniGB-UCS2-H", "", $"/ToUnicode {map}");

        Assert.Equal("XbY绪", page.ReadText());
    }

    /// <summary>Codes of one and two bytes, glyphs in rows and one by one, and a map that another one adds to.</summary>
    [Fact]
    public void Reads_embedded_encodings()
    {
        var page = new SmallPdf("BT /C 10 Tf 20 30 Td <41 8140 8141 0042 42> Tj ET");
        var parent = page.AddStream("/Type/CMap", "begincmap 1 begincidchar <42> 12 endcidchar endcmap");
        var encoding = page.AddStream($"/Type/CMap/UseCMap {parent}", "begincmap 2 begincodespacerange <00> <7F> <8140> <FEFE> endcodespacerange 1 begincidrange <8140> <817F> 10 endcidrange 1 begincidchar <41> 5 endcidchar endcmap");
        var text = page.AddStream("", Map + "4 beginbfchar <41> <4E00> <8140> <4E8C> <8141> <4E09> <42> <56DB> endbfchar");
        page.WithComposite("C", encoding, "/DW 0/W[5[100] 10[200 300 400]]", $"/ToUnicode {text}");

        Assert.Equal(
            [("一", 1), ("二", 2), ("三", 3), ("\uFFFD", 0), ("四", 4), ("四", 4)],
            page.Read().Glyphs.Select(glyph => (glyph.Text, (int)Math.Round(glyph.Right - glyph.Left))));
    }

    /// <summary>Without ToUnicode, the Latin letters of Adobe-GB1 are the only ones that are known.</summary>
    [Fact]
    public void Reads_latin_letters_of_the_chinese_collection() => Assert.Equal(
        "A2\uFFFD",
        new SmallPdf("BT /C 1 Tf 20 30 Td <0022 033F 1000> Tj ET").WithComposite("C", "/Identity-H", "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>").ReadText());

    /// <summary>A font that kept its own table says what its glyphs are: in segments, lists and groups.</summary>
    [Theory]
    [InlineData("", "0003 0004 0007 0008 0005", "绩一AB\uFFFD")]
    [InlineData("/CIDToGIDMap MAP", "0000 0001", "一A")]
    public void Asks_the_embedded_font_when_nothing_else_tells(string entries, string codes, string expected)
    {
        byte[] segments =
        [
            0, 4, 0, 44, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, // three segments
            0x00, 0x42, 0x4E, 0x00, 0xFF, 0xFF, 0, 0, // ends
            0x00, 0x41, 0x4E, 0x00, 0xFF, 0xFF, // starts
            0, 0, 0xB2, 0x04, 0, 1, // shifts: the second one leads from 4E00 to 4
            0, 6, 0, 0, 0, 0, // offsets: the first one leads to the list behind
            0, 7, 0, 8, // list
        ];
        byte[] groups = [0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0x7E, 0xE9, 0, 0, 0x7E, 0xE9, 0, 0, 0, 3];
        byte[] program =
        [
            0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 1, 0,
            0, 0, 0, 2, 0, 3, 0, 1, 0, 0, 0, 20, 0, 3, 0, 10, 0, 0, 0, (byte)(20 + segments.Length), .. segments, .. groups,
        ];
        var page = new SmallPdf($"BT /C 1 Tf 20 30 Td <{codes}> Tj ET");
        var map = page.AddStream("", [0, 4, 0, 7]);
        var font = page.AddStream("", program);
        page.WithComposite("C", "/Identity-H", $"/FontDescriptor<</FontFile2 {font}>>{entries.Replace("MAP", map, StringComparison.Ordinal)}");

        Assert.Equal(expected, page.ReadText());
    }

    [Fact]
    public void Type_3_fonts_have_units_of_their_own()
    {
        var page = new SmallPdf("BT /T 2 Tf 20 30 Td <01> Tj ET");
        var map = page.AddStream("", Map + "1 beginbfchar <01> <7EE9> endbfchar");
        page.WithFont("T", $"<</Type/Font/Subtype/Type3/FontBBox[0 -1 8 7]/FontMatrix[.5 0 0 .5 0 0]/FirstChar 1/LastChar 1/Widths[10]/Encoding<</Differences[1/a]>>/CharProcs<<>>/ToUnicode {map}>>");

        var glyph = Assert.Single(page.Read().Glyphs);
        Assert.Equal(("绩", 20, 30, 8), (glyph.Text, glyph.Left, glyph.Right, glyph.Size));
    }
}
