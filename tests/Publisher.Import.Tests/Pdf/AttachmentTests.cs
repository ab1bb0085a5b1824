using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests.Pdf;

/// <summary>The data that a PDF carries is restored as it is, or not at all.</summary>
public sealed class AttachmentTests
{
    private const string Main = "年度: 2024\n版式: hebei\n部门: 某某局\n";

    private readonly PdfText _file = new();
    private readonly StringBuilder _attachments = new();

    [Fact]
    public void Restores_files_with_their_bytes()
    {
        Attach("disclosure.yaml", Main + "# 注释  \r\n");
        Attach("projects/01-空调.yaml", "\uFEFF项目名称: 空调\r\n");
        Attach("02.yml", "项目名称: 卷柜");
        Attach("notes.txt", "别的", relationship: "Supplement");
        using var import = Read();

        Assert.Equal(["PUB9060"], import.Codes);
        Assert.Equal((2024, "hebei"), (import.Result!.Year, import.Result.Layout));
        Assert.Equal(["disclosure.yaml", "projects/01-空调.yaml", "projects/02.yml"], import.Result.Files.Select(file => file.Path));
        Assert.Equal(Encoding.UTF8.GetBytes("\uFEFF项目名称: 空调\r\n"), File.ReadAllBytes(Path.Combine(import.Data, "2024/bureau/projects/01-空调.yaml")));
        Assert.Equal(Encoding.UTF8.GetBytes(Main + "# 注释  \r\n"), File.ReadAllBytes(Path.Combine(import.Data, "2024/bureau/disclosure.yaml")));
    }

    [Theory]
    [InlineData("../01.yaml")]
    [InlineData("projects/../../01.yaml")]
    [InlineData("projects/a/01.yaml")]
    [InlineData("/etc/01.yaml")]
    [InlineData("C:\\01.yaml")]
    [InlineData("a:b.yaml")]
    [InlineData("..yaml")]
    [InlineData(".yaml")]
    [InlineData("01.exe")]
    [InlineData("01.yaml\0.exe")]
    [InlineData("")]
    public void Refuses_names_that_no_data_file_has(string name)
    {
        Attach("disclosure.yaml", Main);
        Attach(name, "项目名称: 空调");

        Refused("PUB9061");
    }

    [Theory]
    [InlineData("/Size 7", "PUB9062")]
    [InlineData("/CheckSum <00112233445566778899AABBCCDDEEFF>", "PUB9062")]
    [InlineData("", null)]
    public void Compares_what_the_file_records(string recorded, string? code)
    {
        Attach("disclosure.yaml", Main, parameters: recorded);

        if (code is not null)
        {
            Refused(code);
            return;
        }

        using var import = Read();
        Assert.NotNull(import.Result);
    }

    [Fact]
    public void Accepts_the_right_size_and_checksum()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(Encoding.UTF8.GetBytes(Main));
        Attach("disclosure.yaml", Main, parameters: $"/Size {Encoding.UTF8.GetByteCount(Main)} /CheckSum <{Convert.ToHexString(hash.GetHashAndReset())}>");
        using var import = Read();

        Assert.Equal(["PUB9060"], import.Codes);
    }

    [Fact]
    public void Refuses_two_files_of_one_name()
    {
        Attach("disclosure.yaml", Main);
        Attach("01.yaml", "项目名称: 空调");
        Attach("projects/01.YAML".ToLowerInvariant(), "项目名称: 卷柜");

        Refused("PUB9065");
    }

    [Fact]
    public void Refuses_what_is_no_text()
    {
        Attach("disclosure.yaml", Main);
        Attach("01.yaml", [0xB2, 0xE2, 0xCA, 0xD4], "Source", "", filter: "");

        Refused("PUB9064");
    }

    [Fact]
    public void Refuses_what_cannot_be_unpacked()
    {
        Attach("disclosure.yaml", Main);
        Attach("01.yaml", [1, 2, 3, 4], "Source", "", "/Filter /FlateDecode");

        Refused("PUB9064");
    }

    [Fact]
    public void Refuses_data_without_a_year()
    {
        Attach("disclosure.yaml", "部门: 某某局\n");

        Refused("PUB9064");
    }

    [Fact]
    public void Refuses_files_that_are_far_too_large()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(Encoding.ASCII.GetBytes(new string(' ', 9 << 20)));
        }

        Attach("disclosure.yaml", Main);
        Attach("01.yaml", packed.ToArray(), "Source", "", "/Filter /FlateDecode");

        Refused("PUB9063");
    }

    [Fact]
    public void Reads_the_pages_of_a_file_whose_attachments_are_no_data()
    {
        Attach("report.docx", "PK", relationship: "Source");
        using var import = Read();

        Assert.Contains("PUB9053", import.Codes);
    }

    [Fact]
    public void Says_that_the_layout_asked_for_is_not_used()
    {
        Attach("disclosure.yaml", Main);
        using var import = Import.OfBytes(ToFile(), "file.pdf", layout: "hebei-2021");

        Assert.Equal(["PUB9060", "PUB9067"], import.Codes);
    }

    [Fact]
    public async Task Names_the_numbers_of_withheld_projects()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Repository.Data, BuiltDisclosures.Yutian), "data/" + BuiltDisclosures.Yutian);
        var second = Directory.GetFiles(folder[$"data/{BuiltDisclosures.Yutian}/projects"]).Order(StringComparer.Ordinal).ElementAt(1);
        File.WriteAllText(second, "不公开: 涉密\n");
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = folder["data"], Templates = Repository.Templates, Output = folder["out"], Date = DateTimeOffset.FromUnixTimeSeconds(1709251200) },
            progress: null,
            TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors);
        using var import = Import.OfFile(folder[$"out/{BuiltDisclosures.Yutian}/disclosure.pdf"], BuiltDisclosures.Yutian);

        Assert.Equal(["PUB9060", "PUB9066"], import.Codes);
        Assert.Equal("2", import.Diagnostics.Last().Arguments[^1]);
        Assert.Equal(3, import.Projects.Count);
    }

    private void Attach(string name, string text, string relationship = "Source", string parameters = "") =>
        Attach(name, Encoding.UTF8.GetBytes(text), relationship, parameters, filter: "");

    private void Attach(string name, byte[] content, string relationship, string parameters, string filter)
    {
        var stream = _file.AddStream($"/Type /EmbeddedFile {filter} /Params << {parameters} >>", content);
        var text = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes('\uFEFF' + name));
        var specification = _file.Add(
            $"<< /Type /Filespec /F (x) /UF <{text}> /AFRelationship /{relationship} /EF << /F {stream} 0 R /UF {stream} 0 R >> >>");
        _attachments.Append(FormattableString.Invariant($"{specification} 0 R "));
    }

    private byte[] ToFile() => _file.ToFile("", catalog: $"/AF [{_attachments}]");

    private Import Read() => Import.OfBytes(ToFile(), "file.pdf");

    private void Refused(string code)
    {
        using var import = Read();
        Assert.Null(import.Result);
        Assert.Equal([code], import.Codes);
        Assert.NotNull(import.Diagnostics.Single().GetHint(Language.Chinese));
    }
}
