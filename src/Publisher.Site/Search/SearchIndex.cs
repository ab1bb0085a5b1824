using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publisher.Site.Records;

namespace Publisher.Site.Search;

/// <summary>
/// The search's index: which disclosures each token occurs in, spread over <see cref="Shards"/> files by the token's first
/// character, so that a question loads a few of them, and then the records of the disclosures that have all its tokens.
/// </summary>
public static class SearchIndex
{
    /// <summary>How many files the tokens are spread over; <c>search.js</c> knows it, too.</summary>
    public const int Shards = 64;

    /// <summary>In the site's first folder.</summary>
    public const string Folder = "search";

    // Lists of numbers are made of all sorts of signs, and would double if they were escaped; the files are scripts of their
    // own, where the relaxed rules are enough. Paths, which people choose, are letters to it all the same.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="records">In the order in which the search shows them.</param>
    public static IEnumerable<SiteFile> Write(IReadOnlyList<DisclosureRecord> records)
    {
        var shards = new Dictionary<string, List<int>>[Shards];
        for (var i = 0; i < Shards; i++)
        {
            shards[i] = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        }

        var tokens = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < records.Count; number++)
        {
            tokens.Clear();
            Collect(records[number], tokens);
            foreach (var token in tokens)
            {
                var shard = shards[ShardOf(token)];
                if (!shard.TryGetValue(token, out var numbers))
                {
                    shard.Add(token, numbers = []);
                }

                numbers.Add(number);
            }
        }

        yield return new SiteFile($"{Folder}/disclosures.js", Script("disclosures", json =>
        {
            json.WriteStartArray();
            foreach (var record in records)
            {
                json.WriteStringValue(record.Path);
            }

            json.WriteEndArray();
        }));
        for (var i = 0; i < Shards; i++)
        {
            var shard = shards[i].OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
            var name = i.ToString("00", CultureInfo.InvariantCulture);
            yield return new SiteFile($"{Folder}/{name}.js", Script(name, json => Write(json, shard)));
        }
    }

    private static void Collect(DisclosureRecord record, HashSet<string> tokens)
    {
        SearchText.Collect(record.Year + "年", tokens);
        SearchText.Collect(record.Department, tokens);
        SearchText.Collect(record.Title, tokens);
        foreach (var project in record.Projects)
        {
            SearchText.Collect(project.Name, tokens);
            foreach (var indicator in project.Indicators)
            {
                SearchText.Collect(indicator, tokens);
            }
        }
    }

    private static int ShardOf(string token)
    {
        Rune.DecodeFromUtf16(token, out var first, out _);
        return first.Value % Shards;
    }

    /// <summary>
    /// By first character, the rest of each token with its disclosures behind it. Pairs need no sign between them: the second
    /// character is not ASCII, and the lists are. Words, which are ASCII themselves, stand one by one.
    /// </summary>
    private static void Write(Utf8JsonWriter json, KeyValuePair<string, List<int>>[] tokens)
    {
        json.WriteStartObject();
        json.WriteStartObject("pairs");
        var text = new StringBuilder();
        var open = "";
        foreach (var (token, numbers) in tokens)
        {
            if (token[0] < 0x80)
            {
                continue;
            }

            Rune.DecodeFromUtf16(token, out _, out var length);
            var first = token[..length];
            if (first != open)
            {
                Flush(json, open, text);
                open = first;
            }

            text.Append(token, length, token.Length - length);
            Postings.Append(text, numbers);
        }

        Flush(json, open, text);
        json.WriteEndObject();
        json.WriteStartObject("words");
        foreach (var (token, numbers) in tokens)
        {
            if (token[0] < 0x80)
            {
                Postings.Append(text, numbers);
                Flush(json, token, text);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Flush(Utf8JsonWriter json, string name, StringBuilder text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text.ToString());
            text.Clear();
        }
    }

    private static byte[] Script(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        buffer.Write("publisherSearch.add("u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            write(json);
            json.WriteEndArray();
        }

        buffer.Write(");\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
