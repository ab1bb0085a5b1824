using System.IO.Compression;
using System.Text;
using Publisher.Text.Diagnostics;
using static Publisher.Import.Tests.WordFileBuilder;

namespace Publisher.Import.Tests;

/// <summary>Files that cannot be imported are refused with a code that says why.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("PUB9004", "file.docx", "no zip at all")]
    [InlineData("PUB9004", "file.xyz", "no zip at all")]
    [InlineData("PUB9003", "file.docx", "")]
    [InlineData("PUB9008", "file.docx", "PK\u0003\u0004 and then nonsense")]
    [InlineData("PUB9051", "file.pdf", "%PDF-1.7")]
    [InlineData("PUB9100", "file.txt", "买菜清单\n白菜\n豆腐\n")]
    public void Refuses_what_is_no_disclosure(string code, string name, string content)
    {
        using var import = Import.OfBytes(Encoding.UTF8.GetBytes(content), name);

        Refused(code, import);
    }

    [Fact]
    public void Refuses_a_file_that_is_not_there()
    {
        using var import = Import.OfFile("/nowhere/file.docx", "2024/bureau");

        Refused("PUB9001", import);
    }

    [Fact]
    public void Refuses_a_folder()
    {
        using var import = Import.OfFile(Repository.Data, "2024/bureau");

        Refused("PUB9002", import);
    }

    [Fact]
    public void Refuses_an_encrypted_file()
    {
        using var import = Import.OfBytes([.. CompoundFile, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]]);

        Refused("PUB9005", import);
    }

    [Fact]
    public void Refuses_a_package_without_a_document()
    {
        using var import = Import.OfBytes(MakePackage([("word/other.xml", "<a/>")]));

        Refused("PUB9010", import);
    }

    [Theory]
    [InlineData("PUB9011", "<w:document xmlns:w=\"x\"><w:body><w:p>")]
    [InlineData("PUB9011", "")]
    [InlineData("PUB9011", "<a></b>")]
    [InlineData("PUB9012", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("PUB9012", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY a \"&b;&b;\">]><a>&a;</a>")]
    [InlineData("PUB9100", "<a/>")]
    public void Refuses_a_document_that_is_no_good_xml(string code, string xml)
    {
        using var import = Import.OfBytes(MakePackage([("word/document.xml", xml)]));

        Refused(code, import);
    }

    [Fact]
    public void Refuses_elements_nested_without_end()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000));
        using var import = Import.OfBytes(Make(body));

        Refused("PUB9015", import);
    }

    [Fact]
    public void Refuses_a_zip_bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            entry.Write("<a>"u8);
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 260; i++)
            {
                entry.Write(blanks);
            }
        }

        using var import = Import.OfBytes(stream.ToArray());

        Refused("PUB9009", import);
    }

    [Fact]
    public void Names_the_layouts_when_one_is_unknown()
    {
        using var import = Import.OfBytes(Make(P("文字")), layout: "nowhere");

        Refused("PUB9103", import);
        Assert.Contains("hebei", import.Diagnostics.First().Arguments[^1], StringComparison.Ordinal);
    }

    private static void Refused(string code, Import import)
    {
        Assert.Null(import.Result);
        Assert.Equal([code], import.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.All(import.Diagnostics, finding => Assert.NotEmpty(finding.GetMessage(Language.Chinese)));
    }
}
