using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>Writes pages: their content, their links, the page tree.</summary>
internal sealed class PageWriter(
    PdfFileWriter file, DocumentLayout layout, StructureContent structure, DocumentFonts fonts, PdfReference[] pages)
{
    private readonly PdfReference _tree = file.Allocate();
    private readonly PdfReference _resources = file.Allocate();

    public PdfReference Resources => _resources;

    /// <summary>Writes all pages and returns the page tree's root.</summary>
    public PdfReference Write()
    {
        var stream = new PdfTokenWriter(16 * 1024);
        foreach (var page in layout.Pages)
        {
            stream.Clear();
            var content = new PageContent(page, structure, fonts, stream);
            content.Write();
            Write(page, stream, content.Links);
        }

        WriteTree();
        return _tree;
    }

    private void Write(Page page, PdfTokenWriter stream, IReadOnlyList<LinkArea> links)
    {
        var content = file.Allocate();
        file.BeginStream(content);
        file.EndStream(stream.Written);

        var annotations = new PdfReference[links.Count];
        for (var i = 0; i < annotations.Length; i++)
        {
            annotations[i] = file.Allocate();
            Write(links[i], annotations[i], page);
        }

        var tokens = file.BeginObject(pages[page.Index]);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Page"u8);
        tokens.Reference("Parent"u8, _tree);
        tokens.BeginArray("MediaBox"u8);
        tokens.Number(0);
        tokens.Number(0);
        tokens.Number(page.Width);
        tokens.Number(page.Height);
        tokens.EndArray();
        tokens.Reference("Resources"u8, _resources);
        tokens.Reference("Contents"u8, content);
        tokens.Number("StructParents"u8, page.Index);

        // PDF/UA-1 §7.18.3: the tab order is that of the structure.
        tokens.Name("Tabs"u8, "S"u8);
        if (annotations.Length > 0)
        {
            tokens.BeginArray("Annots"u8);
            foreach (var annotation in annotations)
            {
                tokens.Reference(annotation);
            }

            tokens.EndArray();
        }

        tokens.EndDictionary();
        file.EndObject();
    }

    private void Write(LinkArea area, PdfReference annotation, Page page)
    {
        var key = structure.AddAnnotation(area.Link, page.Index, annotation);
        var tokens = file.BeginObject(annotation);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Annot"u8);
        tokens.Name("Subtype"u8, "Link"u8);
        tokens.BeginArray("Rect"u8);
        tokens.Number(area.Left);
        tokens.Number(area.Bottom);
        tokens.Number(area.Right);
        tokens.Number(area.Top);
        tokens.EndArray();
        tokens.BeginArray("Border"u8);
        tokens.Number(0);
        tokens.Number(0);
        tokens.Number(0);
        tokens.EndArray();

        // ISO 19005-3 §6.3.2: printed with the page; PDF/UA-1 §7.18.5: described.
        tokens.Number("F"u8, 4);
        tokens.Text("Contents"u8, area.Words);
        tokens.Number("StructParent"u8, key);
        WriteTarget(tokens, area.Link);
        tokens.EndDictionary();
        file.EndObject();
    }

    private static void WriteTarget(PdfTokenWriter tokens, Tag link)
    {
        var target = link.Target!;
        if (target.StartsWith('#'))
        {
            tokens.Bytes("Dest"u8, DestinationNames.Encode(target[1..]));
            return;
        }

        tokens.BeginDictionary("A"u8);
        tokens.Name("S"u8, "URI"u8);
        tokens.Bytes("URI"u8, EncodeAddress(target));
        tokens.EndDictionary();
    }

    /// <summary>Addresses are 7-bit ASCII (ISO 32000-1 §12.6.4.7): other characters as percent-encoded UTF-8.</summary>
    private static byte[] EncodeAddress(string address)
    {
        var bytes = Encoding.UTF8.GetBytes(address);
        var encoded = new List<byte>(bytes.Length);
        foreach (var value in bytes)
        {
            if (value is > 0x20 and < 0x7F)
            {
                encoded.Add(value);
            }
            else
            {
                encoded.AddRange([(byte)'%', "0123456789ABCDEF"u8[value >> 4], "0123456789ABCDEF"u8[value & 15]]);
            }
        }

        return [.. encoded];
    }

    private void WriteTree()
    {
        var tokens = file.BeginObject(_tree);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Pages"u8);
        tokens.Number("Count"u8, pages.Length);
        tokens.BeginArray("Kids"u8);
        foreach (var page in pages)
        {
            tokens.Reference(page);
        }

        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();
    }
}
