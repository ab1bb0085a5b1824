using System.Text;
using Publisher.Pdf.Writing;
using Publisher.Writers.Pdf.Layout;
using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// The named destinations (ISO 32000-1 §12.3.2.3): the same names as Word's bookmarks and HTML's ids.
/// </summary>
internal static class DestinationNames
{
    /// <summary>Above a heading's line, so that it does not stick to the window's edge, in points.</summary>
    private const double Air = 6;

    /// <summary>A name as the key of a name tree: ASCII as it is, anything else as a text string.</summary>
    public static byte[] Encode(string name) => Ascii.IsValid(name)
        ? Encoding.ASCII.GetBytes(name)
        : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(name)];

    /// <summary>Writes the name tree.</summary>
    public static PdfReference Write(PdfFileWriter file, DocumentLayout layout, PdfReference[] pages)
    {
        var entries = new List<(byte[] Key, Anchor Anchor)>(layout.Anchors.Count);
        foreach (var (name, anchor) in layout.Anchors)
        {
            entries.Add((Encode(name), anchor));
        }

        entries.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        var tree = file.Allocate();
        var tokens = file.BeginObject(tree);
        tokens.BeginDictionary();
        tokens.BeginArray("Names"u8);
        foreach (var (key, anchor) in entries)
        {
            tokens.Bytes(key);
            tokens.BeginArray();
            tokens.Reference(pages[anchor.Page.Index]);
            tokens.Name("XYZ"u8);
            tokens.Null();
            tokens.Number(Math.Min(anchor.Page.Height, anchor.Page.Height - anchor.Y + Air));
            tokens.Null();
            tokens.EndArray();
        }

        tokens.EndArray();
        tokens.EndDictionary();
        file.EndObject();
        return tree;
    }
}
