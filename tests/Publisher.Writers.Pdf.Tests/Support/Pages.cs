using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout;
using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>Looks into laid-out pages.</summary>
internal static class Pages
{
    public static IReadOnlyList<Page> Of(params Documents.Blocks.Block[] blocks) => LayOut(Make.Document(blocks)).Pages;

    public static DocumentLayout LayOut(Document document)
    {
        var findings = new DiagnosticBag();
        var layout = DocumentLayout.Of(document, Typeset.Fonts, findings);
        Assert.Empty(findings);
        return layout;
    }

    /// <summary>The lines of a page in reading order, as text.</summary>
    public static List<string> Read(IEnumerable<PlacedText> texts)
    {
        var lines = new List<string>();
        foreach (var text in texts)
        {
            for (var line = text.FirstLine; line < text.FirstLine + text.LineCount; line++)
            {
                lines.Add(Lines.Read(text.Block, text.Block.Lines[line]));
            }
        }

        return lines;
    }
}
