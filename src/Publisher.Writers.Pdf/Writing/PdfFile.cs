using System.Collections.Immutable;
using Publisher.Pdf.Writing;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>Writes a layout as a file that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.</summary>
internal sealed class PdfFile
{
    private readonly PdfFileWriter _file;
    private readonly DocumentLayout _layout;
    private readonly PdfWriterOptions _options;
    private readonly PdfInfo _info;

    private PdfFile(PdfFileWriter file, DocumentLayout layout, PdfWriterOptions options)
    {
        (_file, _layout, _options) = (file, layout, options);
        var properties = layout.Document.Properties;
        _info = new PdfInfo
        {
            Title = properties.Title,
            Author = properties.Author,
            Subject = properties.Subject,
            Keywords = properties.Keywords,
            Creator = properties.Producer,
            Producer = properties.Producer,
            Created = properties.Date,
            Modified = properties.Date,
            Language = properties.Language,
            Commit = properties.Commit,
            SourceHash = properties.SourceHash,
        };
    }

    public static void Write(DocumentLayout layout, PdfWriterOptions options, Stream output, DiagnosticBag diagnostics)
    {
        using var file = new PdfFileWriter(output, PdfFileOptions.Default);
        new PdfFile(file, layout, options).Write(diagnostics);
    }

    private void Write(DiagnosticBag diagnostics)
    {
        var catalog = _file.Allocate();
        var info = _file.Allocate();
        var pages = new PdfReference[_layout.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = _file.Allocate();
        }

        var structure = new StructureContent(_layout.Tags.Count, pages.Length);
        var fonts = new DocumentFonts(_layout.Faces);
        var pageWriter = new PageWriter(_file, _layout, structure, fonts, pages);
        var pageTree = pageWriter.Write();
        var subsets = fonts.BuildAsync(_file.Options.CompressionLevel);
        var parts = new CatalogParts(
            pageTree,
            new StructureWriter(_file, _layout.Tags, structure, pages).Write(),
            Bookmarks.Write(_file, _layout.Outline),
            DestinationNames.Write(_file, _layout, pages),
            WriteMetadata(),
            WriteProfile(),
            AttachmentWriter.Write(_file, _options.Attachments, _info.Modified));
        subsets.GetAwaiter().GetResult();
        fonts.Write(_file, pageWriter.Resources, diagnostics);
        WriteCatalog(catalog, parts);
        _info.Write(_file.BeginObject(info));
        _file.EndObject();
        _file.Finish(catalog, info);
    }

    private PdfReference WriteMetadata()
    {
        var reference = _file.Allocate();
        var tokens = _file.BeginStream(reference);
        tokens.Name("Type"u8, "Metadata"u8);
        tokens.Name("Subtype"u8, "XML"u8);
        _file.EndPlainStream(XmpPacket.Write(_info));
        return reference;
    }

    private PdfReference WriteProfile()
    {
        var reference = _file.Allocate();
        var tokens = _file.BeginStream(reference);
        tokens.Number("N"u8, 3);
        _file.EndStream(IccProfile.WriteSrgb());
        return reference;
    }

    private void WriteCatalog(PdfReference catalog, CatalogParts parts)
    {
        var tokens = _file.BeginObject(catalog);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Catalog"u8);
        tokens.Reference("Pages"u8, parts.Pages);
        tokens.Ascii("Lang"u8, _info.Language);
        tokens.Reference("Metadata"u8, parts.Metadata);
        tokens.Reference("StructTreeRoot"u8, parts.Structure);
        tokens.BeginDictionary("MarkInfo"u8);
        tokens.Boolean("Marked"u8, true);
        tokens.EndDictionary();
        tokens.BeginDictionary("ViewerPreferences"u8);
        tokens.Boolean("DisplayDocTitle"u8, true);
        tokens.EndDictionary();
        WriteOutputIntent(tokens, parts.Profile);
        PageLabels.Write(tokens, _layout.Pages);
        if (!parts.Outline.IsNone)
        {
            tokens.Name("PageMode"u8, "UseOutlines"u8);
            tokens.Reference("Outlines"u8, parts.Outline);
        }

        tokens.BeginDictionary("Names"u8);
        tokens.Reference("Dests"u8, parts.Destinations);
        if (!parts.Attachments.IsEmpty)
        {
            AttachmentWriter.WriteNames(tokens, _options.Attachments, parts.Attachments);
        }

        tokens.EndDictionary();
        WriteAssociatedFiles(tokens, parts.Attachments);
        tokens.EndDictionary();
        _file.EndObject();
    }

    /// <summary>ISO 19005-3 §6.2.3: what device colours mean.</summary>
    private static void WriteOutputIntent(PdfTokenWriter tokens, PdfReference profile)
    {
        tokens.BeginArray("OutputIntents"u8);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "OutputIntent"u8);
        tokens.Name("S"u8, "GTS_PDFA1"u8);
        tokens.Text("OutputConditionIdentifier"u8, "sRGB IEC61966-2.1");
        tokens.Text("Info"u8, "sRGB IEC61966-2.1");
        tokens.Reference("DestOutputProfile"u8, profile);
        tokens.EndDictionary();
        tokens.EndArray();
    }

    private static void WriteAssociatedFiles(PdfTokenWriter tokens, ImmutableArray<PdfReference> attachments)
    {
        if (attachments.IsEmpty)
        {
            return;
        }

        tokens.BeginArray("AF"u8);
        foreach (var attachment in attachments)
        {
            tokens.Reference(attachment);
        }

        tokens.EndArray();
    }
}
