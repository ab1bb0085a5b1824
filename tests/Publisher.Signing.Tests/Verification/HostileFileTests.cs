using System.Globalization;
using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Pdf.Writing;
using Publisher.Signing.Files;
using Publisher.Signing.Tests.Support;

namespace Publisher.Signing.Tests.Verification;

/// <summary>Files by people who know how readers are fooled.</summary>
public sealed class HostileFileTests
{
    private static readonly Lazy<Task<byte[]>> Signed = new(() => Signatures.SignAsync(SamplePdf.ToBytes(), "finance"));

    [Fact]
    public async Task Says_what_is_no_pdf()
    {
        Judge.Says("PUB7302", Judge.Verify([]));
        Judge.Says("PUB7302", Judge.Verify("<html>"u8.ToArray()));
        Judge.Says("PUB7302", Judge.Verify("%PDF-1.7\n%%EOF\n"u8.ToArray()));
        Judge.Says("PUB7302", Judge.Verify("%PDF-1.7\nstartxref\n0\n%%EOF\n"u8.ToArray()));
        var pdf = await Signed.Value;
        Judge.Says("PUB7302", Judge.Verify([.. "<!-- -->"u8, .. pdf]));
    }

    [Theory]
    [InlineData("0 {0} {1} 99999999")]
    [InlineData("0 {0} {1} -5")]
    [InlineData("-1 {0} {1} {2}")]
    [InlineData("0 {1} {0} {2}")]
    [InlineData("0 {0} {0} {2}")]
    [InlineData("1 {0} {1} {2}")]
    [InlineData("0 {0} {1}")]
    [InlineData("0 9 {0} 9 {1} {2}")]
    [InlineData("0 {0} {1} {2}.5")]
    [InlineData("0 {0} {1} 1 0 R")]
    [InlineData("99999999999 1 1 1")]
    public async Task Rejects_ranges_that_do_not_cover_the_file(string pattern)
    {
        var pdf = await Signed.Value;
        var range = new SignedFile(pdf).Signatures[0].ByteRange;
        var text = string.Format(CultureInfo.InvariantCulture, pattern, range[1], range[2], range[3]);
        Judge.Says("PUB7310", Judge.Verify(WithRange(pdf, $"[{text}]")));
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(0, -2)]
    public async Task Rejects_gaps_with_room_for_more_than_the_signature(int start, int end)
    {
        var pdf = await Signed.Value;
        var range = new SignedFile(pdf).Signatures[0].ByteRange;
        var text = FormattableString.Invariant($"[0 {range[1] + start} {range[2] + end} {range[3] - end}]");
        Judge.Says("PUB7311", Judge.Verify(WithRange(pdf, text)));
    }

    [Fact]
    public async Task Rejects_rubbish_behind_the_signature_and_letters_of_another_case()
    {
        byte[] pdf = [.. await Signed.Value];
        var range = new SignedFile(pdf).Signatures[0].ByteRange;
        pdf[range[2] - 3] = (byte)'1';
        Judge.Says("PUB7312", Judge.Verify(pdf));

        pdf = [.. await Signed.Value];
        var letter = pdf.AsSpan((int)range[1]).IndexOfAnyInRange((byte)'A', (byte)'F') + (int)range[1];
        pdf[letter] |= 0x20;
        Judge.Says("PUB7311", Judge.Verify(pdf));
    }

    [Fact]
    public async Task Sees_bytes_behind_the_end()
    {
        var pdf = await Signed.Value;
        Judge.Says("PUB7409", Judge.Verify([.. pdf, .. "\n%%EOF\n"u8]));
        Judge.Says("PUB7409", Judge.Verify([.. pdf, .. "99 0 obj\n<</Type/Page>>\nendobj\n"u8]));
    }

    [Fact]
    public async Task Says_that_a_file_cut_off_is_no_more_what_was_signed()
    {
        var pdf = await Signed.Value;
        for (var length = 0; length < pdf.Length; length += pdf.Length / 40)
        {
            Assert.False(Judge.Verify(pdf[..length]).IsSound);
        }
    }

    [Fact]
    public async Task Judges_no_kind_of_signature_that_it_does_not_know()
    {
        var pdf = Judge.Replace(await Signed.Value, "/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ");
        Judge.Says("PUB7320", Judge.Verify(pdf));
    }

    [Fact]
    public async Task Judges_no_encrypted_file()
    {
        var pdf = await Signed.Value;
        var file = new FileObjects(pdf);
        var end = FormattableString.Invariant(
            $"\nxref\n0 0\ntrailer\n<</Size 999/Root {((ReferenceObject)file.Trailer.Find("Root")!).Number} 0 R/Prev {file.Sections[0].Offset}/Encrypt<<>>>>\nstartxref\n{pdf.Length + 1}\n%%EOF\n");
        Judge.Says("PUB7301", Judge.Verify([.. pdf, .. Encoding.ASCII.GetBytes(end)]));
    }

    /// <summary>Shadow content: an object of the page is written anew behind the signature.</summary>
    [Fact]
    public async Task Sees_a_page_that_was_exchanged_after_signing()
    {
        var shadowed = Update(await Signed.Value, (file, update) =>
        {
            var page = PageTree.Read(file, file.Catalog)[0];
            var content = update.Allocate();
            update.BeginStream(content);
            update.EndStream("BT ET"u8);
            update.Write(page.Number, page.Dictionary.With("Contents", new ReferenceObject(content.Number)));
        });
        Judge.Says("PUB7400", Judge.Verify(shadowed));

        // A further signature does not heal it.
        Judge.Says("PUB7400", Judge.Verify(await Signatures.SignAsync(shadowed, "leader")));
    }

    [Fact]
    public async Task Sees_content_that_was_exchanged_below_its_page()
    {
        var pdf = Update(await Signed.Value, (file, update) =>
        {
            var page = PageTree.Read(file, file.Catalog)[0];
            var content = page.Dictionary.Find("Contents") is ArrayObject { Items: [var first, ..] } ? first : page.Dictionary.Find("Contents");
            update.Write(((ReferenceObject)content!).Number, new DictionaryObject(new Dictionary<string, PdfObject>(StringComparer.Ordinal)));
        });
        Judge.Says("PUB7400", Judge.Verify(pdf));
    }

    [Fact]
    public async Task Sees_a_note_laid_over_a_page()
    {
        var pdf = Update(await Signed.Value, (file, update) =>
        {
            var page = PageTree.Read(file, file.Catalog)[0];
            var note = new Dictionary<string, PdfObject>(StringComparer.Ordinal)
            {
                ["Type"] = new NameObject("Annot"),
                ["Subtype"] = new NameObject("FreeText"),
            };
            var annotations = (file.Find(page.Dictionary, "Annots") as ArrayObject)!.Items.Add(new DictionaryObject(note));
            update.Write(page.Number, page.Dictionary.With("Annots", new ArrayObject(annotations)));
        });
        Judge.Says("PUB7401", Judge.Verify(pdf));
    }

    [Fact]
    public async Task Sees_that_a_signature_was_taken_away()
    {
        var pdf = Update(await Signatures.SignAsync(await Signed.Value, "leader"), (file, update) =>
        {
            var root = ((ReferenceObject)file.Trailer.Find("Root")!).Number;
            var form = file.Dictionary(file.Catalog, "AcroForm")!;
            var fields = (ArrayObject)file.Find(form, "Fields")!;
            update.Write(root, file.Catalog.With("AcroForm", form.With("Fields", new ArrayObject(fields.Items[..1]))));
        });
        Assert.False(Judge.Verify(pdf).IsSound);
        Judge.Says("PUB7300", Judge.Verify(Update(await Signed.Value, (file, update) => update.Write(
            ((ReferenceObject)file.Trailer.Find("Root")!).Number, file.Catalog.With("AcroForm", NullObject.Instance)))));
    }

    [Fact]
    public async Task Accepts_no_change_where_the_certification_allows_none()
    {
        // The signed bytes themselves say P 1: the file must be made so from the start.
        var unsigned = SamplePdf.ToBytes();
        var signed = await Signatures.SignAsync(unsigned, "finance");
        Assert.Equal(2, new SignedFile(signed).Signatures[0].Permission);
        Judge.Says("PUB7322", Judge.Verify(Judge.Replace(signed, "/P 2/V/1.2", "/P 1/V/1.2")));
    }

    /// <summary>Rubbish of all kinds: whatever it is, there is an answer and it is not "sound".</summary>
    [Fact]
    public async Task Survives_files_with_stretches_overwritten()
    {
        var pdf = await Signed.Value;
        var state = 12345u;
        for (var i = 0; i < TestSize.Or(150); i++)
        {
            byte[] damaged = [.. pdf];
            for (var stretch = 0; stretch < 3; stretch++)
            {
                state = (state * 1664525) + 1013904223;
                var from = (int)(state % (uint)(damaged.Length - 64));
                var source = (int)(state / 7 % (uint)(damaged.Length - 64));
                pdf.AsSpan(source, 48).CopyTo(damaged.AsSpan(from));
            }

            var report = Judge.Verify(damaged);
            Assert.True(!report.IsSound || damaged.AsSpan().SequenceEqual(pdf));
        }
    }

    private static byte[] Update(byte[] pdf, Action<FileObjects, IncrementalUpdate> change)
    {
        var file = new FileObjects(pdf);
        var update = new IncrementalUpdate(file);
        change(file, update);
        return update.ToBytes();
    }

    private static byte[] WithRange(byte[] pdf, string range)
    {
        var at = pdf.AsSpan().LastIndexOf("/ByteRange"u8) + "/ByteRange".Length;
        byte[] result = [.. pdf];
        Encoding.ASCII.GetBytes(range.PadRight(46), result.AsSpan(at));
        return result;
    }
}
