using System.Collections.Immutable;
using System.Text;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>Writes files inside the file (ISO 19005-3 §6.8; ISO 32000-2 §14.13).</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the attachments and returns their file specifications, in the same order.</summary>
    public static ImmutableArray<PdfReference> Write(
        PdfFileWriter file, ImmutableArray<PdfAttachment> attachments, DateTimeOffset date)
    {
        var references = ImmutableArray.CreateBuilder<PdfReference>(attachments.Length);
        foreach (var attachment in attachments)
        {
            references.Add(Write(file, attachment, date));
        }

        return references.MoveToImmutable();
    }

    /// <summary>Writes the name tree of the attachments.</summary>
    public static void WriteNames(
        PdfTokenWriter tokens, ImmutableArray<PdfAttachment> attachments, ImmutableArray<PdfReference> references)
    {
        var entries = new List<(byte[] Key, PdfReference Reference)>(attachments.Length);
        for (var i = 0; i < attachments.Length; i++)
        {
            entries.Add((DestinationNames.Encode(attachments[i].Name), references[i]));
        }

        entries.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        tokens.BeginDictionary("EmbeddedFiles"u8);
        tokens.BeginArray("Names"u8);
        foreach (var (key, reference) in entries)
        {
            tokens.Bytes(key);
            tokens.Reference(reference);
        }

        tokens.EndArray();
        tokens.EndDictionary();
    }

    private static PdfReference Write(PdfFileWriter file, PdfAttachment attachment, DateTimeOffset date)
    {
        var content = file.Allocate();
        var stream = file.BeginStream(content);
        stream.Name("Type"u8, "EmbeddedFile"u8);
        stream.Name("Subtype"u8, Encoding.ASCII.GetBytes(attachment.MediaType));
        stream.BeginDictionary("Params"u8);
        stream.Number("Size"u8, attachment.Content.Length);
        stream.Date("ModDate"u8, date);
        stream.EndDictionary();
        file.EndStream(attachment.Content.Span);

        var specification = file.Allocate();
        var tokens = file.BeginObject(specification);
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "Filespec"u8);
        tokens.Text("F"u8, attachment.Name);
        tokens.Text("UF"u8, attachment.Name);
        tokens.Text("Desc"u8, attachment.Description);
        tokens.Name("AFRelationship"u8, NameOf(attachment.Relationship));
        tokens.BeginDictionary("EF"u8);
        tokens.Reference("F"u8, content);
        tokens.Reference("UF"u8, content);
        tokens.EndDictionary();
        tokens.EndDictionary();
        file.EndObject();
        return specification;
    }

    private static ReadOnlySpan<byte> NameOf(PdfAttachmentRelationship relationship) => relationship switch
    {
        PdfAttachmentRelationship.Source => "Source"u8,
        PdfAttachmentRelationship.Data => "Data"u8,
        PdfAttachmentRelationship.Alternative => "Alternative"u8,
        PdfAttachmentRelationship.Supplement => "Supplement"u8,
        _ => "Unspecified"u8,
    };
}
