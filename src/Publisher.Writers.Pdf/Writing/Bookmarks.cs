using Publisher.Documents.Outline;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>The outline that readers show beside the pages (ISO 32000-1 §12.3.3).</summary>
internal static class Bookmarks
{
    /// <summary>Writes the outline; no reference when there are no headings.</summary>
    public static PdfReference Write(PdfFileWriter file, DocumentOutline outline)
    {
        if (outline.Entries.IsEmpty)
        {
            return default;
        }

        var root = Build(file, outline);
        var tokens = file.BeginObject(root.Reference);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Outlines"u8);
        WriteChildren(tokens, root);
        tokens.EndDictionary();
        file.EndObject();
        WriteItems(file, root);
        return root.Reference;
    }

    private static BookmarkNode Build(PdfFileWriter file, DocumentOutline outline)
    {
        var levels = new HeadingLevels();
        var open = new List<BookmarkNode> { new(entry: null, file.Allocate()) };
        foreach (var entry in outline.Entries)
        {
            var depth = levels.Enter(entry.Level);
            var node = new BookmarkNode(entry, file.Allocate());
            open[depth - 1].Children.Add(node);
            open.RemoveRange(depth, open.Count - depth);
            open.Add(node);
        }

        return open[0];
    }

    private static void WriteItems(PdfFileWriter file, BookmarkNode parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var tokens = file.BeginObject(node.Reference);
            tokens.BeginDictionary();
            tokens.Text("Title"u8, node.Entry!.Text);
            tokens.Reference("Parent"u8, parent.Reference);
            tokens.Bytes("Dest"u8, DestinationNames.Encode(node.Entry.Anchor));
            if (i > 0)
            {
                tokens.Reference("Prev"u8, parent.Children[i - 1].Reference);
            }

            if (i + 1 < parent.Children.Count)
            {
                tokens.Reference("Next"u8, parent.Children[i + 1].Reference);
            }

            WriteChildren(tokens, node);
            tokens.EndDictionary();
            file.EndObject();
            WriteItems(file, node);
        }
    }

    private static void WriteChildren(PdfTokenWriter tokens, BookmarkNode node)
    {
        if (node.Children.Count > 0)
        {
            tokens.Reference("First"u8, node.Children[0].Reference);
            tokens.Reference("Last"u8, node.Children[^1].Reference);
            tokens.Number("Count"u8, node.Count);
        }
    }
}
