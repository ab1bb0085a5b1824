using System.Buffers.Binary;
using System.IO.Compression;
using Publisher.Pipeline.Signatures;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Signing.Seals;
using Publisher.Signing.Tests.Support;
using Publisher.Text.Diagnostics;

namespace Publisher.Signing.Tests;

public sealed class SealTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Seals_stand_in_the_structure_and_look_alike_in_two_readers()
    {
        var signed = await SealAsync();

        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithPoppler(signed, 3);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckConformance(signed);
        var path = _folder.Write("sealed.pdf", signed);
        var plain = _folder.Write("plain.pdf", SamplePdf.ToBytes());
        var (redHere, redBefore) = (Red("pdftoppm", path), Red("pdftoppm", plain));
        Assert.Equal(0, redBefore);
        Assert.InRange(redHere, 1000, 40_000);
        Assert.InRange((double)Red("mutool", path) / redHere, 0.9, 1.1);
    }

    [Fact]
    public async Task Stays_an_archival_file_by_the_word_of_verapdf() => Signatures.CheckWithVeraPdf(await SealAsync());

    [Fact]
    public async Task Draws_the_same_seal_every_time()
    {
        var (first, second) = (await RunAsync(Request("a.pdf", SealRequest.Ring)), await RunAsync(Request("b.pdf", SealRequest.Ring)));
        Assert.Equal(Appearance(first), Appearance(second));
    }

    [Fact]
    public async Task Puts_the_seal_at_a_named_place()
    {
        var pdf = SamplePdf.ToBytes();
        var name = new StringObject(NameTree.Names(
            new FileObjects(pdf), new FileObjects(pdf).Dictionary(new FileObjects(pdf).Dictionary(new FileObjects(pdf).Catalog, "Names"), "Dests"))[^1].Key).Text;
        var request = Request("a.pdf", SealRequest.Ring);
        var signed = await RunAsync(request with { Seal = request.Seal! with { Position = new SealPosition { Destination = name } } });

        var file = new FileObjects(signed);
        var pages = PageTree.Read(file, file.Catalog);
        Assert.False(pages[0].Dictionary.Has("Annots") && file.Items(pages[0].Dictionary, "Annots")
            .Any(item => file.Name(item as DictionaryObject, "Subtype") == "Widget"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void Reads_all_kinds_of_colours(byte type)
    {
        var step = type switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 };
        var pixels = Enumerable.Range(0, 5 * 4 * step).Select(i => type == 3 ? (byte)(i % 2) : (byte)(i * 11)).ToArray();
        var picture = PngPicture.Read(Png(5, 4, type, pixels), out _)!;

        Assert.Equal((5, 4), (picture.Width, picture.Height));
        var expected = type switch
        {
            2 => pixels,
            6 => [.. pixels.Chunk(4).SelectMany(pixel => pixel[..3])],
            3 => [.. pixels.SelectMany(index => index == 0 ? new byte[] { 1, 2, 3 } : [4, 5, 6])],
            _ => [.. pixels.Chunk(step).SelectMany(pixel => new[] { pixel[0], pixel[0], pixel[0] })],
        };
        Assert.Equal(expected, picture.Colors);
        Assert.Equal(type is 4 or 6, picture.Alpha is not null);
    }

    [Fact]
    public void Rejects_what_is_no_picture()
    {
        var sound = Png(3, 3, 2, new byte[27]);
        foreach (var bytes in (byte[][])[[], "GIF89a"u8.ToArray(), sound[..40], [.. sound[..24], 16, .. sound[25..]]])
        {
            var findings = new DiagnosticBag();
            Assert.Null(PictureSeal.Load(_folder.Write("x.png", bytes), 100, "", findings));
            Assert.Equal(["PUB7013"], findings.Select(finding => finding.Code));
        }
    }

    /// <summary>A ring, a picture, and an invisible signature.</summary>
    private async Task<byte[]> SealAsync()
    {
        var seal = Request("a.pdf", SealRequest.Ring).Seal! with { Words = "市示范局公共资源交易专用章" };
        var picture = _folder.Write("seal.png", Png(64, 64, 6, [.. Enumerable.Range(0, 64 * 64).SelectMany(i => new byte[] { 220, 20, 20, (byte)(i % 64 * 4) })]));
        var signed = await RunAsync(Request("a.pdf", SealRequest.Ring) with { Seal = seal });
        signed = await RunAsync(
            Request("b.pdf", picture) with
            {
                Seal = Request("b.pdf", picture).Seal! with { Position = new SealPosition { X = 60, Y = 200 } },
                Signer = Signer("finance"),
            },
            signed);
        return await RunAsync(Request("c.pdf", SealRequest.Ring) with { Seal = null, Signer = Signer("leader") }, signed);
    }

    private SignRequest Request(string name, string look) => new()
    {
        Paths = [_folder[name]],
        PublicFolder = _folder["out"],
        Signer = Signer("rsa"),
        Time = Signatures.Options().Time,
        Seal = new SealRequest { Look = look },
    };

    private static SignerRequest Signer(string name) => new()
    {
        Key = TestAuthority.Shared.Store(name),
        AskPassword = () => TestAuthority.Password,
    };

    private async Task<byte[]> RunAsync(SignRequest request, byte[]? pdf = null)
    {
        var path = request.Paths[0];
        await File.WriteAllBytesAsync(path, pdf ?? SamplePdf.ToBytes(), TestContext.Current.CancellationToken);
        var findings = new DiagnosticBag();
        await SignRun.RunAsync(request, findings, TestContext.Current.CancellationToken);
        Assert.Empty(findings);
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    private static byte[] Appearance(byte[] pdf)
    {
        var file = new FileObjects(pdf);
        var form = file.Numbers.Select(file.Get).OfType<StreamObject>().Single(stream => file.Name(stream, "Subtype") == "Form");
        return file.Decode(form).ToArray();
    }

    /// <summary>How many pixels of the first page are red.</summary>
    private int Red(string program, string path)
    {
        var picture = _folder["page.ppm"];
        if (program == "mutool")
        {
            RealTool.Run("mutool", "draw", "-q", "-r", "50", "-F", "ppm", "-o", picture, path, "1");
        }
        else
        {
            RealTool.Run("pdftoppm", "-r", "50", "-f", "1", "-l", "1", "-singlefile", path, _folder["page"]);
        }

        var pixels = File.ReadAllBytes(picture).AsSpan();
        pixels = pixels[(pixels.IndexOf("\n255\n"u8) + 5)..];
        var count = 0;
        for (var i = 0; i + 2 < pixels.Length; i += 3)
        {
            count += pixels[i] > pixels[i + 1] + 80 && pixels[i] > pixels[i + 2] + 80 ? 1 : 0;
        }

        return count;
    }

    private static byte[] Png(int width, int height, byte type, byte[] pixels)
    {
        var rows = new MemoryStream();
        foreach (var row in pixels.Chunk(pixels.Length / height))
        {
            rows.WriteByte(0);
            rows.Write(row);
        }

        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(rows.ToArray());
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = type;
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
            .. Chunk("IHDR"u8, header),
            .. type == 3 ? Chunk("PLTE"u8, [1, 2, 3, 4, 5, 6]) : [],
            .. Chunk("IDAT"u8, packed.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. type, .. data, 0, 0, 0, 0];
    }
}
