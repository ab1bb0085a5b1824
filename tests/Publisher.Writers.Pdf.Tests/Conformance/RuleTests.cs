using System.Reflection;
using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf.Conformance;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>For every rule a file that breaks it, made from one that breaks none.</summary>
public class RuleTests
{
    private static readonly (string Code, Action<EditablePdf> Break)[] Edits =
    [
        ("PUB5402", pdf => pdf.SetTrailer("ID", "[]")),
        ("PUB5403", pdf => pdf.SetTrailer("Encrypt", "<</Filter/Standard>>")),
        ("PUB5408", pdf => pdf.Set(pdf.Find("N"), "Filter", "/LZWDecode")),
        ("PUB5408", pdf => pdf.Set(pdf.Find("N"), "F", "(outside.icc)")),
        ("PUB5409", pdf => pdf.Set(pdf.Catalog, new string('x', 128), "null")),
        ("PUB5409", pdf => pdf.Set(pdf.Catalog, "X", "99999999999")),
        ("PUB5410", pdf => pdf.Set(pdf.Catalog, "Requirements", "[]")),
        ("PUB5410", pdf => pdf.Set(pdf.Catalog, "Perms", "<</Other 1 0 R>>")),
        ("PUB5412", pdf => pdf.Remove(pdf.Catalog, "Metadata")),
        ("PUB5412", pdf => pdf.Replace(Packet(pdf), "</rdf:RDF>", "")),
        ("PUB5412", pdf => pdf.Replace(Packet(pdf), "?xpacket begin", "?xpacket bytes=\"9\" begin")),
        ("PUB5413", pdf => pdf.Replace(Packet(pdf), "<pdfaid:conformance>A<", "<pdfaid:conformance>B<")),
        ("PUB5414", pdf => pdf.Replace(Packet(pdf), "<pdfuaid:part>1<", "<pdfuaid:part>2<")),
        ("PUB5415", pdf => pdf.Set(pdf.Info, "Author", "(Somebody else)")),
        ("PUB5415", pdf => pdf.Set(pdf.Info, "ModDate", "(D:20200101000000Z)")),
        ("PUB5416", pdf => pdf.Replace(Packet(pdf), "<pdfaProperty:name>part<", "<pdfaProperty:name>other<")),
        ("PUB5417", pdf => pdf.Replace(Packet(pdf), "dc:title>", "dc:rights>")),
        ("PUB5418", pdf => pdf.Remove(pdf.Catalog, "OutputIntents")),
        ("PUB5419", pdf => pdf.Set(pdf.Find("N"), "N", "4")),
        ("PUB5419", pdf => pdf.SetData(pdf.Find("N"), pdf.DataOf(pdf.Find("N"))[..200])),
        ("PUB5420", pdf => Prepend(pdf, "/Artifact BMC 0 0 0 1 k EMC")),
        ("PUB5421", pdf => pdf.Set(pdf.Follow(Page(pdf), "Resources"), "ExtGState", "<</G<</ca 0.5>>>>")),
        ("PUB5421", pdf => pdf.Set(Page(pdf), "Group", "<</S/Transparency>>")),
        ("PUB5422", pdf => pdf.Set(pdf.Find("N"), "Subtype", "/PS")),
        ("PUB5423", pdf => Prepend(pdf, "1 0 0 frobnicate")),
        ("PUB5424", pdf => Prepend(pdf, "/Pretty ri")),
        ("PUB5425", pdf => Prepend(pdf, "/Nothing gs")),
        ("PUB5426", pdf => pdf.Remove(pdf.Find("FontFile3"), "FontFile3")),
        ("PUB5426", pdf => pdf.SetData(pdf.Follow(pdf.Find("FontFile2"), "FontFile2"), [1, 2, 3])),
        ("PUB5427", pdf => pdf.Set(pdf.Find("Subtype", "Type0"), "Subtype", "/TrueType")),
        ("PUB5428", pdf => pdf.Set(pdf.Find("Subtype", "Type0"), "Encoding", "/GBK-EUC-H")),
        ("PUB5428", pdf => pdf.Remove(pdf.Find("CIDSystemInfo"), "CIDSystemInfo")),
        ("PUB5429", pdf => pdf.Remove(pdf.Find("CIDToGIDMap"), "CIDToGIDMap")),
        ("PUB5430", pdf => Append(pdf, "/Artifact BMC BT /F1 9 Tf <FFF0> Tj ET EMC")),
        ("PUB5431", pdf => pdf.Set(pdf.Find("DW"), "DW", "900")),
        ("PUB5432", pdf => Append(pdf, "/Artifact BMC BT /F1 9 Tf <0000> Tj ET EMC")),
        ("PUB5433", pdf => pdf.Remove(pdf.Find("ToUnicode"), "ToUnicode")),
        ("PUB5433", pdf => pdf.Replace(pdf.Follow(pdf.Find("ToUnicode"), "ToUnicode"), "<0001>", "<7001>")),
        ("PUB5434", pdf => SetMeaning(pdf, "FEFF")),
        ("PUB5435", pdf => SetMeaning(pdf, "E000")),
        ("PUB5437", pdf => pdf.Set(Link(pdf), "Subtype", "/Movie")),
        ("PUB5438", pdf => pdf.Set(Link(pdf), "F", "6")),
        ("PUB5438", pdf => pdf.Remove(Link(pdf), "F")),
        ("PUB5439", pdf => pdf.Set(Link(pdf), "Subtype", "/Stamp")),
        ("PUB5440", pdf => pdf.Remove(Link(pdf), "Contents")),
        ("PUB5441", pdf => pdf.Remove(Link(pdf), "StructParent")),
        ("PUB5441", pdf => pdf.Set(Element(pdf, "Link"), "S", "/Span")),
        ("PUB5442", pdf => pdf.Set(pdf.Find("Annots"), "Tabs", "/R")),
        ("PUB5443", pdf => pdf.Set(pdf.Catalog, "OpenAction", "<</S/JavaScript/JS(app.alert)>>")),
        ("PUB5443", pdf => pdf.Set(Link(pdf), "A", "<</S/URI/URI(x:)/Next<</S/Launch/F(a.exe)>>>>")),
        ("PUB5443", pdf => pdf.Set(Page(pdf), "AA", "<</O<</S/GoTo>>>>")),
        ("PUB5445", pdf => pdf.Set(pdf.Catalog, "AcroForm", "<</Fields[]/NeedAppearances true>>")),
        ("PUB5445", pdf => pdf.Set(pdf.Catalog, "AcroForm", "<</Fields[]/XFA[]>>")),
        ("PUB5446", pdf => pdf.Remove(pdf.Find("EF"), "AFRelationship")),
        ("PUB5446", pdf => pdf.Remove(pdf.Find("EF"), "UF")),
        ("PUB5447", pdf => pdf.Remove(pdf.Find("Type", "EmbeddedFile"), "Subtype")),
        ("PUB5447", pdf => pdf.Set(pdf.Find("Type", "EmbeddedFile"), "Params", "<<>>")),
        ("PUB5448", pdf => pdf.Remove(pdf.Catalog, "AF")),
        ("PUB5450", pdf => pdf.Remove(pdf.Catalog, "MarkInfo")),
        ("PUB5451", pdf => pdf.Remove(pdf.Catalog, "StructTreeRoot")),
        ("PUB5452", pdf => pdf.Set(Element(pdf, "P"), "S", "/Blurb")),
        ("PUB5452", pdf => pdf.Set(pdf.Find("RoleMap"), "RoleMap", "<</P/H1>>")),
        ("PUB5453", pdf => pdf.Set(Element(pdf, "P"), "P", "1 0 R")),
        ("PUB5453", pdf => pdf.Set(Element(pdf, "TD"), "K", new ReferenceObject(Element(pdf, "Document")))),
        ("PUB5454", pdf => pdf.Set(Element(pdf, "TBody"), "S", "/Div")),
        ("PUB5454", pdf => pdf.Set(Element(pdf, "LI"), "S", "/P")),
        ("PUB5454", pdf => pdf.Set(Element(pdf, "TOCI"), "S", "/Sect")),
        ("PUB5455", pdf => pdf.Replace(pdf.Find("A", skip: TableCell(pdf)), "/RowSpan 2", "/RowSpan 3")),
        ("PUB5455", pdf => pdf.Set(Element(pdf, "TD"), "A", "<</O/Table/ColSpan 2>>")),
        ("PUB5456", NoScope),
        ("PUB5457", pdf => pdf.Set(Element(pdf, "TD"), "A", "<</O/Table/Headers[(nowhere)]>>")),
        ("PUB5458", pdf => pdf.Set(Element(pdf, "H2"), "S", "/H4")),
        ("PUB5458", pdf => pdf.Set(Element(pdf, "H2"), "S", "/H")),
        ("PUB5459", pdf => pdf.Remove(pdf.Catalog, "Lang")),
        ("PUB5459", pdf => pdf.Set(Element(pdf, "P"), "Lang", "(not a language)")),
        ("PUB5460", pdf => pdf.Remove(pdf.Catalog, "ViewerPreferences")),
        ("PUB5461", pdf => pdf.Set(Element(pdf, "P"), "S", "/Figure")),
        ("PUB5462", pdf => pdf.Remove(Element(pdf, "L"), "A")),
        ("PUB5463", pdf => pdf.Set(Element(pdf, "P"), "S", "/Note")),
        ("PUB5464", pdf => Prepend(pdf, "0 0 10 10 re f")),
        ("PUB5464", pdf => Prepend(pdf, "/Span BMC 0 0 10 10 re f EMC")),
        ("PUB5465", pdf => pdf.Replace(Content(pdf), "/Artifact<</Type/Layout>>BDC", "/Artifact<</Type/Layout>>BDC /P<</MCID 900>>BDC EMC")),
        ("PUB5466", pdf => Append(pdf, "q")),
        ("PUB5466", pdf => Append(pdf, "EMC")),
        ("PUB5467", pdf => Append(pdf, "/P<</MCID 0>>BDC EMC")),
        ("PUB5468", pdf => pdf.Set(pdf.Find("ParentTree"), "ParentTree", "<</Nums[]>>")),
        ("PUB5469", pdf => pdf.Set(Element(pdf, "TD", 1), "K", pdf[Element(pdf, "TD")].Find("K")!)),
        ("PUB5470", pdf => Append(pdf, "/P<</MCID 900>>BDC EMC")),
        ("PUB5471", pdf => pdf.Set(Element(pdf, "TD"), "K", "[0 900]")),
        ("PUB5472", pdf => pdf.Set(Link(pdf), "Dest", "(nowhere)")),
        ("PUB5472", pdf => pdf.Replace(Destinations(pdf), "/XYZ", "0")),
        ("PUB5473", pdf => pdf.Replace(Destinations(pdf), "<61>", "<7A>")),
        ("PUB5474", pdf => pdf.Remove(pdf.Find("Dest", skip: Outline(pdf)), "Title")),
        ("PUB5475", pdf => pdf.Set(pdf.Find("Type", "Pages"), "Count", "99")),
        ("PUB5476", pdf => pdf.Set(Page(pdf), "MediaBox", "[0 0 1 1]")),
        ("PUB5477", pdf => pdf.Set(pdf.Catalog, "PageLabels", "<</Nums[1<</S/D>>]>>")),
    ];

    private static readonly (string Code, Func<byte[], byte[]> Break)[] Cuts =
    [
        ("PUB5400", pdf => pdf[..(pdf.Length / 2)]),
        ("PUB5401", pdf => [(byte)' ', .. pdf[1..]]),
        ("PUB5404", pdf => [.. pdf, .. "more"u8]),
        ("PUB5405", pdf => Patch(pdf, "obj\n<<", "obj <<")),
        ("PUB5406", pdf => Patch(pdf, "/Length ", "/Length 1")),
        ("PUB5407", pdf => Patch(new EditablePdf(pdf).ToBytes(), "<FEFF", "<F!FF")),
    ];

    public static TheoryData<int, string> EditCases =>
        new(Edits.Select((edit, index) => new TheoryDataRow<int, string>(index, edit.Code)));

    public static TheoryData<int, string> CutCases =>
        new(Cuts.Select((cut, index) => new TheoryDataRow<int, string>(index, cut.Code)));

    [Fact]
    public void Finds_nothing_in_a_sound_file()
    {
        Assert.Empty(SoundPdf.Findings(SoundPdf.ToBytes()));
        Assert.Empty(SoundPdf.Findings(SoundPdf.ToEdit().ToBytes()));
    }

    [Theory]
    [MemberData(nameof(EditCases))]
    public void Finds_what_was_broken(int index, string code)
    {
        var pdf = SoundPdf.ToEdit();
        Edits[index].Break(pdf);
        Assert.Contains(code, SoundPdf.Check(pdf.ToBytes()));
    }

    [Theory]
    [MemberData(nameof(CutCases))]
    public void Finds_damaged_bytes(int index, string code) =>
        Assert.Contains(code, SoundPdf.Check(Cuts[index].Break(SoundPdf.ToBytes())));

    [Fact]
    public void Every_finding_has_a_file_that_shows_it()
    {
        var tried = Edits.Select(edit => edit.Code).Concat(Cuts.Select(cut => cut.Code)).ToHashSet();
        foreach (var method in typeof(ConformanceDiagnostics).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            object[] arguments = [.. method.GetParameters().Select(parameter =>
                parameter.ParameterType == typeof(int) ? 1 : parameter.ParameterType == typeof(string) ? "x" : (object)default(SourceSpan))];
            Assert.Contains(((Diagnostic)method.Invoke(null, arguments)!).Code, tried);
        }
    }

    private static int Page(EditablePdf pdf) => pdf.Find("Type", "Page");

    private static int Packet(EditablePdf pdf) => pdf.Find("Type", "Metadata");

    private static int Link(EditablePdf pdf) => pdf.Find("Subtype", "Link");

    private static int Element(EditablePdf pdf, string type, int skip = 0) => pdf.Find("S", type, skip);

    private static int Destinations(EditablePdf pdf) =>
        ((ReferenceObject)((DictionaryObject)pdf[pdf.Catalog].Find("Names")!).Find("Dests")!).Number;

    private static int Content(EditablePdf pdf) => pdf.Follow(pdf.Find("Type", "Page", skip: 1), "Contents");

    private static void Append(EditablePdf pdf, string operators) =>
        pdf.SetData(Content(pdf), [.. pdf.DataOf(Content(pdf)), (byte)'\n', .. Encoding.ASCII.GetBytes(operators)]);

    private static void Prepend(EditablePdf pdf, string operators) =>
        pdf.SetData(Content(pdf), [.. Encoding.ASCII.GetBytes(operators), (byte)'\n', .. pdf.DataOf(Content(pdf))]);

    /// <summary>Gives the first code of a font another meaning.</summary>
    private static void SetMeaning(EditablePdf pdf, string codePoint)
    {
        var map = pdf.Follow(pdf.Find("ToUnicode"), "ToUnicode");
        var data = Encoding.ASCII.GetString(pdf.DataOf(map));
        var at = data.IndexOf("<0001><", StringComparison.Ordinal) + "<0001><".Length;
        pdf.SetData(map, Encoding.ASCII.GetBytes(data[..at] + codePoint + data[(at + 4)..]));
    }

    /// <summary>How many objects with attributes come before the cell that spans two rows.</summary>
    private static int TableCell(EditablePdf pdf)
    {
        for (var skip = 0; ; skip++)
        {
            if (pdf[pdf.Find("A", skip: skip)].Find("A") is DictionaryObject attributes && attributes.Has("RowSpan"))
            {
                return skip;
            }
        }
    }

    /// <summary>How many links come before the first entry of the outline.</summary>
    private static int Outline(EditablePdf pdf)
    {
        for (var skip = 0; ; skip++)
        {
            if (pdf[pdf.Find("Dest", skip: skip)].Has("Title"))
            {
                return skip;
            }
        }
    }

    /// <summary>A header cell without a scope that no other cell names.</summary>
    private static void NoScope(EditablePdf pdf)
    {
        var cell = Element(pdf, "TH");
        pdf.Remove(cell, "A");
        pdf.Set(cell, "ID", "(unnamed)");
    }

    private static byte[] Patch(byte[] pdf, string old, string replacement)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the file.");
        return Encoding.Latin1.GetBytes(text[..at] + replacement + text[(at + old.Length)..]);
    }
}
