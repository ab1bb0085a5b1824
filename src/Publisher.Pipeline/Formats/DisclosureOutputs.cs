using System.Collections.Immutable;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.OpenData;
using Publisher.Writers.Html;
using Publisher.Writers.Word;

namespace Publisher.Pipeline.Formats;

/// <summary>The files that every disclosure has. Another one is another line here.</summary>
internal static class DisclosureOutputs
{
    public const string WordName = "disclosure.docx";
    public const string PdfName = "disclosure.pdf";
    public const string PageName = "index.html";
    public const string DataName = "data.json";

    public static ImmutableArray<OutputDefinition> All { get; } =
    [
        new(DataName, InputKinds.OpenData, (making, _) => OpenDataJson.Write(making.Disclosure, making.Layout.Form)),

        // The Word file waits for the page numbers, not for the PDF's bytes; the page says how large both are.
        new(WordName, InputKinds.Document, (making, findings) => DisclosureRendering.Write(output =>
            new WordWriter().Write(
                making.Document, new WordWriterOptions { Pagination = making.Pages.Pagination }, output, findings))) { IsSlow = true },
        new(PdfName, InputKinds.Document, (making, findings) => DisclosureRendering.Write(output => making.Pages.Write(output, findings))),
        new(PageName, InputKinds.Document, (making, findings) => DisclosureRendering.Write(output =>
            new HtmlWriter().Write(making.Document, PageOptions(making), output, findings))),
    ];

    /// <summary>Whether a file of that name is one of ours; others in a disclosure's folder are left alone.</summary>
    public static bool Contains(string name) => All.Any(output => output.Name == name);

    private static HtmlWriterOptions PageOptions(DisclosureRendering making) => new()
    {
        Downloads =
        [
            new HtmlDownload(WordName, "Word 文档", making.Get(WordName).Content.Length),
            new HtmlDownload(PdfName, "PDF 文档", making.Get(PdfName).Content.Length),
        ],
    };
}
