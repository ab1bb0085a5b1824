using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Publisher.Pipeline.Output;

/// <summary>
/// <c>out/manifest.json</c>: every published file with its hash, what it was made from, and by which version. The next
/// build reads it to see what it need not do again.
/// </summary>
/// <param name="tool">Name and version of the program.</param>
/// <param name="disclosures">In ordinal order of their paths.</param>
/// <param name="site">The files that belong to no single disclosure.</param>
public sealed class Manifest(string tool, ImmutableArray<ManifestEntry> disclosures, ManifestSite site)
{
    public const string FileName = "manifest.json";

    private readonly Lazy<Dictionary<string, ManifestEntry>> _byPath =
        new(() => disclosures.DistinctBy(entry => entry.Path).ToDictionary(entry => entry.Path));

    public static Manifest Empty { get; } = new("", [], ManifestSite.Empty);

    public string Tool { get; } = tool;

    public ImmutableArray<ManifestEntry> Disclosures { get; } = disclosures;

    public ManifestSite Site { get; } = site;

    public ManifestEntry? Find(string path) => _byPath.Value.GetValueOrDefault(path);

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("tool", Tool);
            json.WriteStartArray("disclosures");
            foreach (var entry in Disclosures)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteStartObject("site");
            json.WriteString("fingerprint", Site.Fingerprint);
            Write(json, Site.Files);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads a manifest; one that is missing or damaged counts as empty, so that all is built anew.</summary>
    public static Manifest Read(byte[]? bytes)
    {
        if (bytes is null)
        {
            return Empty;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return new Manifest(
                Text(root, "tool"),
                [.. root.GetProperty("disclosures").EnumerateArray().Select(ReadEntry)],
                root.TryGetProperty("site", out var site)
                    ? new ManifestSite(Text(site, "fingerprint"), ReadFiles(site))
                    : ManifestSite.Empty);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Empty;
        }
    }

    private static void Write(Utf8JsonWriter json, ManifestEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("title", entry.Title);
        json.WriteString("department", entry.Department);
        json.WriteString("layout", entry.Layout);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("commit", entry.Commit);
        json.WriteNumber("pages", entry.Pages);
        json.WriteStartArray("fonts");
        foreach (var font in entry.Fonts)
        {
            json.WriteStringValue(font);
        }

        json.WriteEndArray();
        Write(json, entry.Files);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<ManifestFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            if (file.UnsignedSha256 is { } unsigned)
            {
                json.WriteString("unsignedSha256", unsigned);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ManifestEntry ReadEntry(JsonElement json) => new()
    {
        Path = Text(json, "path"),
        Title = Text(json, "title"),
        Department = Text(json, "department"),
        Layout = Text(json, "layout"),
        Fingerprint = Text(json, "fingerprint"),
        Commit = Text(json, "commit"),
        Pages = json.GetProperty("pages").GetInt32(),
        Fonts = [.. json.GetProperty("fonts").EnumerateArray().Select(font => font.GetString() ?? "")],
        Files = ReadFiles(json),
    };

    private static ImmutableArray<ManifestFile> ReadFiles(JsonElement json) =>
    [
        .. json.GetProperty("files").EnumerateArray().Select(file =>
            new ManifestFile(Text(file, "path"), file.GetProperty("bytes").GetInt64(), Text(file, "sha256"))
            {
                UnsignedSha256 = file.TryGetProperty("unsignedSha256", out var unsigned) ? unsigned.GetString() : null,
            }),
    ];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
