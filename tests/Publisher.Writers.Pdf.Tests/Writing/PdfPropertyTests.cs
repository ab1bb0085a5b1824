using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Documents;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Writing;

/// <summary>What holds for every document. PUBLISHER_TEST_SIZE sets how many are tried.</summary>
public class PdfPropertyTests
{
    private static readonly int Size =
        int.TryParse(Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), CultureInfo.InvariantCulture, out var size) ? size : 6;

    [Fact]
    public void Every_document_becomes_a_sound_file_that_reads_as_its_plain_text() =>
        Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var pdf = Typeset.ToBytes(document);
            using var folder = new TemporaryFolder();
            var report = Tool.Run("qpdf", "--check", folder.Write("a.pdf", pdf));
            Assert.DoesNotContain("WARNING", report, StringComparison.Ordinal);
            Assert.Equal(StructText.WithoutSpace(PlainText.Of(document)), StructText.WordsOf(pdf));
        }).Check(PropertyRuns.Of(Size));

    [Fact]
    public void No_text_leaves_the_type_area_and_no_character_is_lost() =>
        Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var layout = Pages.LayOut(document);
            foreach (var page in layout.Pages)
            {
                foreach (var text in page.Content.Concat(page.Repeats).Where(text => text.LineCount > 0))
                {
                    var line = text.Block.Lines[text.FirstLine];
                    Assert.InRange(text.X + line.Left, page.Left - 0.1, page.Left + page.TypeWidth + 0.1);
                    Assert.InRange(text.X + line.Right, page.Left - 0.1, page.Left + page.TypeWidth + 0.1);
                    Assert.InRange(text.Y, page.Top - 0.1, page.Top + page.TypeHeight);
                    Assert.InRange(text.Y + text.Block.Pitch, page.Top, page.Top + page.TypeHeight + 0.6);
                }
            }
        }).Check(PropertyRuns.Of(Size * 5));
}
