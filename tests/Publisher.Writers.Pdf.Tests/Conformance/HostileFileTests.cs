using System.Text;
using FsCheck.Fluent;
using FsCheck;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>Whatever the bytes are, the checker ends with findings, never with an exception.</summary>
public class HostileFileTests
{
    [Fact]
    public void Survives_changed_bytes() =>
        Prop.ForAll(
            Gen.ListOf(Gen.Choose(0, int.MaxValue).Two(), 4).ToArbitrary(),
            changes =>
            {
                var pdf = SoundPdf.ToEdit().ToBytes();
                foreach (var (at, value) in changes)
                {
                    pdf[at % pdf.Length] = (byte)value;
                }

                SoundPdf.Findings(pdf);
            }).Check(PropertyRuns.Of(TestSize.Or(150)));

    [Fact]
    public void Survives_files_that_break_off() =>
        Prop.ForAll(Gen.Choose(0, SoundPdf.ToBytes().Length).ToArbitrary(), length =>
        {
            Assert.NotEmpty(SoundPdf.Check(SoundPdf.ToBytes()[..Math.Min(length, SoundPdf.ToBytes().Length - 8)]));
        }).Check(PropertyRuns.Of(TestSize.Or(60)));

    [Theory]
    [InlineData("")]
    [InlineData("startxref\n0\n%%EOF")]
    [InlineData("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Prev 0>>\nstartxref\n0\n%%EOF")]
    [InlineData("1 0 obj\n<</Type/XRef/W[8 8 8]/Size 2147483647/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n0\n%%EOF")]
    public void Reports_what_is_no_file(string text) =>
        Assert.Equal("PUB5400", Assert.Single(SoundPdf.Check(Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void Survives_values_in_values_in_values() =>
        Assert.Contains("PUB5400", SoundPdf.Check(Encoding.ASCII.GetBytes(
            "xref\n0 1\n0000000000 65535 f \ntrailer\n" + new string('[', 100_000) + "\nstartxref\n0\n%%EOF")));

    [Fact]
    public void Survives_pages_and_elements_that_hold_themselves()
    {
        var pdf = SoundPdf.ToEdit();
        pdf.Set(pdf.Find("Type", "Pages"), "Kids", $"[{pdf.Find("Type", "Pages")} 0 R]");
        Assert.Contains("PUB5475", SoundPdf.Check(pdf.ToBytes()));
        pdf = SoundPdf.ToEdit();
        pdf.Set(pdf.Find("S", "Document"), "K", $"[{pdf.Find("S", "Document")} 0 R]");
        Assert.Contains("PUB5453", SoundPdf.Check(pdf.ToBytes()));
    }

    [Fact]
    public void Survives_objects_that_refer_to_themselves()
    {
        var pdf = SoundPdf.ToEdit();
        pdf.Set(pdf.Catalog, "Lang", $"{pdf.Catalog} 0 R");
        pdf.Set(pdf.Catalog, "Names", $"{pdf.Catalog} 0 R");
        Assert.Contains("PUB5459", SoundPdf.Check(pdf.ToBytes()));
    }
}
