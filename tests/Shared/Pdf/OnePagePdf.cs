using Publisher.Pdf.Writing;

namespace Publisher.Tests;

/// <summary>What stands around a page of A4 in the smallest file that has one.</summary>
/// <remarks>Its numbers are the first that are allocated, so that what refers to the page can be written before it.</remarks>
internal sealed class OnePagePdf(PdfFileWriter file)
{
    private readonly PdfReference _catalog = file.Allocate();
    private readonly PdfReference _pages = file.Allocate();

    public PdfReference Page { get; } = file.Allocate();

    /// <param name="entries">Adds what the page has beside its size: resources, contents.</param>
    public void WritePage(Action<PdfTokenWriter> entries)
    {
        var tokens = file.BeginObject(_pages);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Pages"u8);
        tokens.Number("Count"u8, 1);
        tokens.BeginArray("Kids"u8);
        tokens.Reference(Page);
        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();

        tokens = file.BeginObject(Page);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Page"u8);
        tokens.Reference("Parent"u8, _pages);
        tokens.BeginArray("MediaBox"u8);
        foreach (var edge in (double[])[0, 0, 595.28, 841.89])
        {
            tokens.Number(edge);
        }

        tokens.EndArray();
        entries(tokens);
        tokens.EndDictionary();
        file.EndObject();
    }

    /// <summary>Writes the catalogue and the file's end.</summary>
    /// <param name="entries">Adds what the catalogue has beside its pages.</param>
    /// <param name="info">The information dictionary, if there is one.</param>
    public void Finish(Action<PdfTokenWriter>? entries = null, PdfReference info = default)
    {
        var tokens = file.BeginObject(_catalog);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Catalog"u8);
        tokens.Reference("Pages"u8, _pages);
        entries?.Invoke(tokens);
        tokens.EndDictionary();
        file.EndObject();
        file.Finish(_catalog, info);
    }
}
