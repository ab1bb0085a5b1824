using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Signing.Verification;

/// <summary>What a file says of itself in its XMP metadata: PDF/A and PDF/UA. Whether that is so is for others to check.</summary>
internal static class ConformanceClaims
{
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Provenance = "urn:x-publisher:provenance:1.0#";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";

    public static ImmutableArray<string> Read(FileObjects file)
    {
        if (file.Find(file.Catalog, "Metadata") is not StreamObject stream || Parse(file.Decode(stream)) is not { } xmp)
        {
            return [];
        }

        var claims = ImmutableArray.CreateBuilder<string>();
        if (Find(xmp, Archive + "part") is { } part)
        {
            claims.Add($"PDF/A-{part}{Find(xmp, Archive + "conformance")?.ToLowerInvariant()}");
        }

        if (Find(xmp, Accessible + "part") is { } accessible)
        {
            claims.Add($"PDF/UA-{accessible}");
        }

        return claims.DrainToImmutable();
    }

    /// <summary>Which commit it says that it was made from; null when it does not say, or says something else.</summary>
    public static string? ReadCommit(FileObjects file)
    {
        var commit = file.Find(file.Catalog, "Metadata") is StreamObject stream
            ? Parse(file.Decode(stream))?.Descendants(Provenance + "commit").FirstOrDefault()?.Value
            : null;
        return commit is { Length: 40 or 64 } && commit.All(char.IsAsciiHexDigitLower) ? commit : null;
    }

    private static XDocument? Parse(ReadOnlyMemory<byte> xmp)
    {
        try
        {
            using var stream = new MemoryStream(xmp.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Properties are written as elements or as attributes; only short words are claims.</summary>
    private static string? Find(XDocument xmp, XName name)
    {
        var value = xmp.Descendants(name).FirstOrDefault()?.Value
            ?? xmp.Descendants().Select(element => (string?)element.Attribute(name)).FirstOrDefault(found => found is not null);
        return value is { Length: > 0 and <= 4 } && value.All(char.IsAsciiLetterOrDigit) ? value : null;
    }
}
