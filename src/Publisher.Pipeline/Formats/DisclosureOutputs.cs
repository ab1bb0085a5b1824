using System.Collections.Immutable;
using Publisher.Documents.Outline;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.OpenData;
using Publisher.Pipeline.Output;
using Publisher.Site.Changes;
using Publisher.Site.Page;
using Publisher.Site.Records;
using Publisher.Writers.Word;

namespace Publisher.Pipeline.Formats;

/// <summary>The files that every disclosure has. Another one is another line here.</summary>
internal static class DisclosureOutputs
{
    public const string WordName = "disclosure.docx";
    public const string PdfName = "disclosure.pdf";
    public const string PageName = DisclosurePage.FileName;

    public static ImmutableArray<OutputDefinition> All { get; } =
    [
        new(OpenDataFiles.DataName, InputKinds.OpenData, (making, _) => making.OpenData.Data.Content),
        new(OpenDataFiles.ProjectsName, InputKinds.OpenData, (making, _) => making.OpenData.Projects.Content),
        new(OpenDataFiles.IndicatorsName, InputKinds.OpenData, (making, _) => making.OpenData.Indicators.Content),
        new(OpenDataFiles.PackageName, InputKinds.OpenData | InputKinds.Date, (making, _) => making.OpenData.Package.Content),

        // The PDF names its commit, and the page the PDF's hash.
        // The Word file waits for the page numbers, not for the PDF's bytes; the page says how large all files are, and their hashes.
        new(WordName, InputKinds.Document, (making, findings) => DisclosureRendering.Write(output => new WordWriter().Write(
            making.Document, new WordWriterOptions { Pagination = making.Pages.Pagination }, output, findings))) { IsSlow = true },
        new(PdfName, InputKinds.Document | InputKinds.History, (making, findings) => DisclosureRendering.Write(output => making.Pages.Write(output, findings))),
        new(PageName, InputKinds.Document | InputKinds.History, (making, findings) => DisclosureRendering.Write(output => DisclosurePage.Write(
            making.Document, PageOptions(making), output, findings))),
        new(ChangesPage.FileName, InputKinds.OpenData | InputKinds.History, (making, _) => ChangesPage.Write(
            making.Place.Site, making.Place.Path, making.Title, making.History())),
        new(RecordFile.FileName, InputKinds.Document, (making, _) => RecordFile.Write(DisclosureRecord.Of(
            making.Disclosure, making.Layout.Form, DocumentOutline.Of(making.Document), making.Title, making.Place.Path))),
    ];

    /// <summary>Whether a file of that name is one of ours; others in a disclosure's folder are left alone.</summary>
    public static bool Contains(string name)
    {
        foreach (var output in All)
        {
            if (output.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static DisclosurePageOptions PageOptions(DisclosureRendering making)
    {
        ImmutableArray<Artifact> offered = [making.Get(WordName), making.Get(PdfName), .. making.OpenData.All];
        return new DisclosurePageOptions
        {
            Disclosure = making.Disclosure,
            Form = making.Layout.Form,
            Site = making.Place.Site,
            Path = making.Place.Path,
            Downloads = [.. offered.Select(ToDownload)],
            StructuredData = StructuredData.Write(making.Disclosure, making.Title, making.Stamp, making.Address, offered),
        };
    }

    private static Download ToDownload(Artifact file) => new(
        file.Name, file.Content.Length, Fingerprint.Of(file.Content.Span).Value, PdfSignatures.StateOf(file));
}
