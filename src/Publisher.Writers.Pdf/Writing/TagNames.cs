using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>The names of structure types.</summary>
internal static class TagNames
{
    public static ReadOnlySpan<byte> Of(Tag tag) => tag.Role switch
    {
        TagRole.Document => "Document"u8,
        TagRole.Part => "Part"u8,
        TagRole.Sect => "Sect"u8,
        TagRole.Paragraph => "P"u8,
        TagRole.Heading1 => "H1"u8,
        TagRole.Heading2 => "H2"u8,
        TagRole.Heading3 => "H3"u8,
        TagRole.Heading4 => "H4"u8,
        TagRole.Heading5 => "H5"u8,
        TagRole.Heading6 => "H6"u8,
        TagRole.List => "L"u8,
        TagRole.ListItem => "LI"u8,
        TagRole.Label => "Lbl"u8,
        TagRole.ListBody => "LBody"u8,
        TagRole.Contents => "TOC"u8,
        TagRole.ContentsItem => "TOCI"u8,
        TagRole.Reference => "Reference"u8,
        // A link without an annotation is no link (PDF/UA-1 §7.18.5).
        TagRole.Link => tag.IsResolved ? "Link"u8 : "Span"u8,
        TagRole.Table => "Table"u8,
        TagRole.TableHead => "THead"u8,
        TagRole.TableBody => "TBody"u8,
        TagRole.TableRow => "TR"u8,
        TagRole.TableHeader => "TH"u8,
        TagRole.TableData => "TD"u8,
        TagRole.Emphasis => "Em"u8,
        TagRole.Strong => "Strong"u8,
        TagRole.Span => "Span"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(tag), tag.Role, "Unknown role."),
    };
}
