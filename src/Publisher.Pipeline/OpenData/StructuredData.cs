using System.Collections.Immutable;
using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// What search engines read of a page: the disclosure as a Dataset of schema.org, in JSON-LD. It stands in a script element,
/// but is data: browsers run nothing of it, and a Content-Security-Policy without scripts lets it be (HTML, "prepare the script
/// element": another type than JavaScript's is a data block).
/// </summary>
internal static class StructuredData
{
    // This encoder writes < > & ' + as \u003C and so on: neither </script> nor <!-- can come about inside the element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(
        Disclosure disclosure, string title, DocumentStamp stamp, PublicAddress address, ImmutableArray<Artifact> files)
    {
        var buffer = new ArrayBufferWriter<byte>(4 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, disclosure, title, stamp, address, files);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(
        Utf8JsonWriter json, Disclosure disclosure, string title, DocumentStamp stamp, PublicAddress address, ImmutableArray<Artifact> files)
    {
        var publication = disclosure.Publication;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", title);
        json.WriteString("description", publication.Summary?.Text ?? $"{title}：项目预算、绩效目标和绩效指标");
        json.WriteString("inLanguage", "zh-CN");
        json.WriteString("temporalCoverage", disclosure.Year.ToString("0000", CultureInfo.InvariantCulture));
        json.WriteBoolean("isAccessibleForFree", true);
        if (address.Page is { } page)
        {
            json.WriteString("@id", page);
            json.WriteString("url", page);
        }

        Text(json, "identifier", publication.IndexNumber);
        json.WriteString("dateModified", stamp.Date.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Day(json, "datePublished", publication.PublishedOn);
        Day(json, "dateCreated", publication.WrittenOn);
        if (!publication.Keywords.IsEmpty)
        {
            json.WriteStartArray("keywords");
            foreach (var keyword in publication.Keywords)
            {
                json.WriteStringValue(keyword.Text);
            }

            json.WriteEndArray();
        }

        foreach (var role in (string[])["creator", "publisher"])
        {
            json.WriteStartObject(role);
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", (role is "publisher" ? publication.Publisher ?? disclosure.Department : disclosure.Department).Text);
            json.WriteEndObject();
        }

        json.WriteStartArray("distribution");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Name);
            json.WriteString("contentUrl", address.Of(file.Name));
            json.WriteString("encodingFormat", MediaTypes.Of(file.Name));
            json.WriteString("contentSize", file.Content.Length.ToString(CultureInfo.InvariantCulture) + " B");
            json.WriteString("sha256", Fingerprint.Of(file.Content.Span).Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, PrintedText? text)
    {
        if (text is { IsBlank: false })
        {
            json.WriteString(name, text.Text);
        }
    }

    private static void Day(Utf8JsonWriter json, string name, DateText? date)
    {
        if (date is not null)
        {
            json.WriteString(name, date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
