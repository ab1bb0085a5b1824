using System.IO.Compression;
using System.Xml;
using Publisher.Import.Diagnostics;

namespace Publisher.Import.Reading.Word;

/// <summary>
/// The parts of a Word file (ISO/IEC 29500-2), each read as a stream of XML with the limits that keep a crafted file from
/// filling the memory, and without external entities.
/// </summary>
internal sealed class WordPackage(string path, ZipArchive archive)
{
    /// <summary>Bytes of one part, unpacked. A form of 10,000 rows takes 20 MB.</summary>
    private const long MaximumBytes = 256L * 1024 * 1024;

    private const string OfficeDocument = "/officeDocument";

    /// <summary>The name of the part with the running text.</summary>
    public string MainPart { get; private init; } = "";

    /// <exception cref="UnreadableSourceException">It has no running text.</exception>
    public static WordPackage Open(string path, ZipArchive archive)
    {
        var package = new WordPackage(path, archive);
        var main = package.ReadRelationships("_rels/.rels", "")
            .FirstOrDefault(relationship => relationship.Type.EndsWith(OfficeDocument, StringComparison.Ordinal)).Target;
        main ??= "word/document.xml";
        return package.Has(main)
            ? new WordPackage(path, archive) { MainPart = main }
            : throw new UnreadableSourceException(FileDiagnostics.MissingPart(path, main));
    }

    public bool Has(string part) => Find(part) is not null;

    /// <summary>The parts that the running text refers to as <paramref name="kind"/>, such as footnotes.</summary>
    public IEnumerable<string> PartsOf(string kind)
    {
        var slash = MainPart.LastIndexOf('/') + 1;
        var relationships = $"{MainPart[..slash]}_rels/{MainPart[slash..]}.rels";
        return ReadRelationships(relationships, MainPart[..slash])
            .Where(relationship => relationship.Type.EndsWith("/" + kind, StringComparison.Ordinal))
            .Select(relationship => relationship.Target)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(Has);
    }

    /// <summary>Reads a part; whatever is wrong with it ends the reading of the file.</summary>
    /// <exception cref="UnreadableSourceException">The part is damaged, too large or no XML that we accept.</exception>
    public void Read(string part, Action<XmlReader> read)
    {
        var entry = Find(part) ?? throw new UnreadableSourceException(FileDiagnostics.MissingPart(path, part));
        try
        {
            using var stream = new LimitedStream(entry.Open(), MaximumBytes, ThrowTooLarge);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaximumBytes,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            reader.MoveToContent();
            read(reader);
        }
        catch (XmlException error)
        {
            throw new UnreadableSourceException(IsAboutDoctype(entry)
                ? FileDiagnostics.ForbiddenXml(path, part)
                : FileDiagnostics.BrokenXml(path, part, error.LineNumber));
        }
    }

    /// <summary>Ends the reading of a part whose elements are nested deeper than any word processor nests them.</summary>
    public void ThrowTooDeep(string part) => throw new UnreadableSourceException(FileDiagnostics.TooDeep(path, part));

    private void ThrowTooLarge() =>
        throw new UnreadableSourceException(FileDiagnostics.TooLarge(path, MaximumBytes / (1024 * 1024)));

    private ZipArchiveEntry? Find(string part) => archive.GetEntry(part)
        ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>XmlReader says only in words that it met a document type declaration.</summary>
    private static bool IsAboutDoctype(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        Span<byte> head = stackalloc byte[1024];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..length].IndexOf("<!DOCTYPE"u8) >= 0;
    }

    private List<(string Type, string Target)> ReadRelationships(string part, string folder)
    {
        var found = new List<(string, string)>();
        if (!Has(part))
        {
            return found;
        }

        Read(part, reader =>
        {
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && reader.GetAttribute("TargetMode") != "External"
                    && reader.GetAttribute("Type") is { } type
                    && reader.GetAttribute("Target") is { } target)
                {
                    found.Add((type, Resolve(folder, target)));
                }
            }
        });
        return found;
    }

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
