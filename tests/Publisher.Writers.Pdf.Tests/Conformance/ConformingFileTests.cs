using FsCheck.Fluent;
using FsCheck;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>Every file is PDF/A-3a and PDF/UA-1: by our own checker, and by veraPDF where it is at hand.</summary>
public class ConformingFileTests
{
    private const int Resolution = 100;

    /// <summary>Of long documents the first pages stand for all.</summary>
    private const int MaxPictures = 3;

    public static TheoryData<string> Names => [.. StressDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Conforms_to_both_standards(string name)
    {
        var pdf = Typeset.ToBytes(Document(StressDocuments.All[name]));
        Assert.Empty(SoundPdf.Findings(pdf));
        using var folder = new TemporaryFolder();
        var path = folder.Write(name + ".pdf", pdf);
        Assert.DoesNotContain("WARNING", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Conforms_by_the_word_of_verapdf(string name)
    {
        Assert.SkipUnless(Tool.Exists("verapdf"), "verapdf is not installed");
        using var folder = new TemporaryFolder();
        var path = folder.Write(name + ".pdf", Typeset.ToBytes(Document(StressDocuments.All[name])));
        foreach (var profile in (string[])["3a", "ua1"])
        {
            Assert.Contains("isCompliant=\"true\"", Tool.Run("verapdf", "--flavour", profile, path), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Looks_alike_in_two_readers(string name)
    {
        var layout = Typeset.LayOut(Document(StressDocuments.All[name]));
        var output = new MemoryStream();
        layout.Write(output, []);
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", output.ToArray());
        for (var page = 1; page <= Math.Min(layout.PageCount, MaxPictures); page++)
        {
            var poppler = Picture.ByPoppler(folder, path, Resolution, page).Blur(3);
            var mutool = Picture.ByMutool(folder, path, Resolution, page).Blur(3);
            var difference = poppler.DifferenceFrom(mutool, tolerance: 48);
            Assert.True(difference < 0.001, $"Page {page}: {difference:P3} of the pixels differ.");
        }
    }

    [Fact]
    public void Random_documents_conform() =>
        Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var findings = SoundPdf.Findings(Typeset.ToBytes(document));
            Assert.Empty(findings);
        }).Check(PropertyRuns.Of(TestSize.Or(40)));

    /// <summary>Where veraPDF is, it is asked about random documents, too: a few, it takes seconds for each.</summary>
    [Fact]
    public void Random_documents_conform_by_the_word_of_verapdf()
    {
        Assert.SkipUnless(Tool.Exists("verapdf"), "verapdf is not installed");
        Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            using var folder = new TemporaryFolder();
            var path = folder.Write("a.pdf", Typeset.ToBytes(document));
            foreach (var profile in (string[])["3a", "ua1"])
            {
                Assert.Contains("isCompliant=\"true\"", Tool.Run("verapdf", "--flavour", profile, path), StringComparison.Ordinal);
            }
        }).Check(PropertyRuns.Of(TestSize.Or(3)));
    }
}
