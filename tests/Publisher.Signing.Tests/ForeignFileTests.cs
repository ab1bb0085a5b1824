using System.Text;
using Publisher.Pdf.Reading;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

/// <summary>Files of other programs, sound and damaged.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--object-streams=disable", false)]
    [InlineData("--object-streams=generate", true)]
    public async Task Appends_the_kind_of_cross_references_that_the_file_has(string mode, bool isStream)
    {
        var source = _folder.Write("ours.pdf", SamplePdf.ToBytes());
        RealTool.Run("qpdf", mode, source, _folder["theirs.pdf"]);
        var signed = await Signatures.SignAsync(await File.ReadAllBytesAsync(_folder["theirs.pdf"], TestContext.Current.CancellationToken), "rsa");
        signed = await Signatures.SignAsync(signed, "finance");

        Assert.Equal([isStream, isStream], new FileObjects(signed).Sections.Take(2).Select(section => section.IsStream));
        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckWithPoppler(signed, 2);
    }

    [Fact]
    public async Task Signs_a_file_without_structure_whose_objects_were_used_anew()
    {
        var signed = await Signatures.SignAsync(Minimal(), "rsa");

        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckWithPoppler(signed, 1);
        Assert.Equal(7, new FileObjects(signed).GenerationOf(1));
    }

    [Fact]
    public async Task Signs_a_file_that_ends_without_a_line_end()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes().AsSpan().TrimEnd((byte)'\n').ToArray(), "rsa");
        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithPoppler(signed, 1);
    }

    [Fact]
    public async Task Rejects_an_encrypted_file()
    {
        var source = _folder.Write("ours.pdf", SamplePdf.ToBytes());
        RealTool.Run("qpdf", "--encrypt", "a", "b", "256", "--", source, _folder["locked.pdf"]);
        await ExpectAsync(await File.ReadAllBytesAsync(_folder["locked.pdf"], TestContext.Current.CancellationToken), "PUB7002");
    }

    [Fact]
    public async Task Rejects_a_file_that_is_certified_against_all_changes()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa");
        var at = signed.AsSpan().IndexOf("/P 2/V/1.2"u8);
        signed[at + 3] = (byte)'1';
        await ExpectAsync(signed, "PUB7003");
    }

    [Fact]
    public async Task Rejects_what_is_no_pdf()
    {
        await ExpectAsync([], "PUB7001");
        await ExpectAsync("<html></html>"u8.ToArray(), "PUB7001");
        var sound = SamplePdf.ToBytes();
        await ExpectAsync(sound[..(sound.Length / 2)], "PUB7001");
    }

    /// <summary>Wherever a file is cut off or a byte of its end is spoilt, there is a message or a signed file, never an exception.</summary>
    [Fact]
    public async Task Ends_with_a_message_whatever_the_bytes_are()
    {
        var sound = Minimal();
        using var signer = Signatures.Signer("finance");
        var work = new PdfSigner(signer, Signatures.Options());
        for (var i = 0; i < sound.Length; i += 3)
        {
            var spoilt = sound.ToArray();
            spoilt[i] ^= 0x15;
            foreach (var bytes in (byte[][])[sound[..i], spoilt])
            {
                var findings = new DiagnosticBag();
                var signed = await work.SignAsync(bytes, "a.pdf", findings, TestContext.Current.CancellationToken);
                Assert.True(signed is null == findings.HasErrors);
            }
        }
    }

    private static async Task ExpectAsync(byte[] pdf, string code)
    {
        var findings = new DiagnosticBag();
        using var signer = Signatures.Signer("rsa");
        Assert.Null(await new PdfSigner(signer, Signatures.Options()).SignAsync(pdf, "a.pdf", findings, TestContext.Current.CancellationToken));
        Assert.Equal([code], findings.Select(finding => finding.Code));
    }

    /// <summary>Two pages in the least that PDF needs, by hand: generations, indirect arrays, a classic table.</summary>
    private static byte[] Minimal()
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<string>();
        foreach (var (head, body) in (ReadOnlySpan<(string, string)>)
            [
                ("1 7 obj", "<</Type/Catalog/Pages 2 0 R>>"),
                ("2 0 obj", "<</Type/Pages/Kids[3 0 R 4 2 R]/Count 2/MediaBox[0 0 200 200]>>"),
                ("3 0 obj", "<</Type/Page/Parent 2 0 R/Annots 5 0 R>>"),
                ("4 2 obj", "<</Type/Page/Parent 2 0 R>>"),
                ("5 0 obj", "[]"),
            ])
        {
            places.Add($"{file.Length:D10} {int.Parse(head.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture):D5} n \n");
            file.Append(head).Append('\n').Append(body).Append("\nendobj\n");
        }

        var start = file.Length;
        file.Append("xref\n0 6\n0000000000 65535 f \n").AppendJoin("", places);
        file.Append("trailer\n<</Size 6/Root 1 7 R>>\nstartxref\n").Append(start).Append("\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
