using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Documents.Outline;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.OpenData;
using Publisher.Pipeline.Output;
using Publisher.Site.Page;
using Publisher.Site.Records;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf;
using Publisher.Writers.Pdf.Fonts.Selection;
using Publisher.Writers.Word;

namespace Publisher.Pipeline.Formats;

/// <summary>Makes all formats of one disclosure, at the same time where one does not wait for another.</summary>
internal static class DisclosureRenderer
{
    public const string WordName = "disclosure.docx";
    public const string PdfName = "disclosure.pdf";
    public const string PageName = DisclosurePage.FileName;

    /// <summary>All files in memory; null after an error, so that nothing is written by halves.</summary>
    public static Rendering? Render(
        Disclosure disclosure,
        DisclosureSources sources,
        Layout layout,
        FontSet fonts,
        DocumentStamp stamp,
        PagePlace place,
        DiagnosticBag diagnostics)
    {
        if (DocumentTemplate.Render(disclosure, layout, stamp, diagnostics) is not { } document)
        {
            return null;
        }

        // The Word file waits for the page numbers, not for the PDF's bytes; the page says how large all files are, and their hashes.
        var layoutFindings = new DiagnosticBag();
        var title = document.Properties.Title;
        var address = new PublicAddress(place.Path, place.Site);
        var data = OpenDataFiles.Of(disclosure, layout.Form, title, stamp, address);
        var options = new PdfWriterOptions
        {
            Fonts = fonts,
            Attachments = DisclosureAttachments.Of(disclosure, sources.Files, data.Data),
        };
        var pages = PdfWriter.LayOut(document, options, layoutFindings);
        diagnostics.AddRange(layoutFindings);
        if (layoutFindings.HasErrors)
        {
            return null;
        }

        var word = Task.Run(() => Write(WordName, (output, findings) =>
            new WordWriter().Write(document, new WordWriterOptions { Pagination = pages.Pagination }, output, findings)));
        var pdf = Write(PdfName, pages.Write);
        var docx = word.GetAwaiter().GetResult();
        ImmutableArray<Artifact> offered = [docx.Artifact, pdf.Artifact, .. data.All];
        var page = Write(PageName, (output, findings) => DisclosurePage.Write(
            document,
            new DisclosurePageOptions
            {
                Disclosure = disclosure,
                Form = layout.Form,
                Site = place.Site,
                Path = place.Path,
                Downloads = [.. offered.Select(ToDownload)],
                StructuredData = StructuredData.Write(disclosure, title, stamp, address, offered),
            },
            output,
            findings));
        (Artifact Artifact, DiagnosticBag Findings)[] files = [docx, pdf, page];
        foreach (var (_, findings) in files)
        {
            diagnostics.AddRange(findings);
        }

        var record = new Artifact(RecordFile.FileName, RecordFile.Write(
            DisclosureRecord.Of(disclosure, layout.Form, DocumentOutline.Of(document), title, place.Path)));
        return diagnostics.HasErrors ? null : new Rendering(
            title, [.. files.Select(file => file.Artifact), .. data.All, record], pages.PageCount, NamesOf(fonts));
    }

    private static (Artifact Artifact, DiagnosticBag Findings) Write(string name, Action<Stream, DiagnosticBag> write)
    {
        var findings = new DiagnosticBag();
        var stream = new MemoryStream();
        write(stream, findings);
        return (new Artifact(name, stream.GetBuffer().AsMemory(0, (int)stream.Length)), findings);
    }

    private static Download ToDownload(Artifact file) => new(
        file.Name, file.Content.Length, Fingerprint.Of(file.Content.Span).Value, PdfSignatures.StateOf(file));

    private static ImmutableArray<string> NamesOf(FontSet fonts) =>
    [
        .. fonts.Assignments.Select(assignment => assignment.Face.PostScriptName).Distinct().Order(StringComparer.Ordinal),
    ];
}
