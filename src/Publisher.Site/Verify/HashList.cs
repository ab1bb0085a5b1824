using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publisher.Site.Records;
using Publisher.Writers.Html.Frame;

namespace Publisher.Site.Verify;

/// <summary>
/// The hashes of all published files as a script, which a page may read from a disk, too: browsers keep pages without a server
/// from reading any other kind of file.
/// </summary>
public static class HashList
{
    /// <summary>In the folder of assets.</summary>
    public const string FileName = "published.js";

    /// <summary>Relative to the public folder.</summary>
    public const string Path = $"{SiteAssets.Folder}/{FileName}";

    private static ReadOnlySpan<byte> Start => "window.publishedFiles = "u8;

    private static ReadOnlySpan<byte> End => ";\n"u8;

    /// <param name="disclosures">What is published.</param>
    /// <param name="files">Their files; those of no disclosure are left out.</param>
    public static SiteFile Write(ImmutableArray<DisclosureRecord> disclosures, ImmutableArray<PublishedFile> files)
    {
        var byFolder = files.ToLookup(file => file.Disclosure, StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Start);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var record in disclosures)
            {
                json.WriteStartObject();
                json.WriteString("path", record.Path);
                json.WriteString("title", record.Title);
                json.WriteString("department", record.Department);
                json.WriteString("date", record.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteStartObject("files");
                foreach (var file in byFolder[record.Path].OrderBy(file => file.Name, StringComparer.Ordinal))
                {
                    json.WriteString(file.Sha256, file.Name);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        buffer.Write(End);
        return new SiteFile(Path, buffer.WrittenMemory);
    }
}
