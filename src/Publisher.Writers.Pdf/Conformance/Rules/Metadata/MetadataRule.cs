using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Metadata;

/// <summary>The XMP packet is there, plain and well-formed (ISO 19005-3 §6.6.2.1; ISO 14289-1 §7.1).</summary>
internal sealed class MetadataRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var stream = file.Objects.Find(file.Catalog, "Metadata") as StreamObject;
        if (stream is null
            || stream.Has("Filter")
            || file.Objects.Name(stream, "Type") != "Metadata"
            || file.Objects.Name(stream, "Subtype") != "XML"
            || file.Metadata is null
            || HasOldAttributes(Encoding.UTF8.GetString(stream.Raw.Span)))
        {
            findings.Add(ConformanceDiagnostics.Metadata(findings.File));
        }
    }

    /// <summary>The packet's header shall not have the attributes bytes and encoding.</summary>
    private static bool HasOldAttributes(string packet)
    {
        var end = packet.IndexOf("?>", StringComparison.Ordinal);
        var header = end < 0 ? packet : packet[..end];
        return !header.StartsWith("<?xpacket", StringComparison.Ordinal)
            || header.Contains("bytes=", StringComparison.Ordinal)
            || header.Contains("encoding=", StringComparison.Ordinal);
    }
}
