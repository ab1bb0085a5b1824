using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Output;

/// <summary>
/// <c>shard.json</c>: what guards the joining of shards. Shards fit together when all but the number is the same. Beside it
/// lies the shard's ledger, under a name that tools for uploading files do not take for a hidden one.
/// </summary>
/// <param name="Shard">Which part of how many.</param>
/// <param name="Facts">What must be the same in all shards: a name, and what it was in this one.</param>
/// <param name="Failed">Disclosures that could not be made.</param>
/// <param name="Ledger">The SHA-256 of the ledger's file.</param>
internal sealed record ShardManifest(ShardNumber Shard, ImmutableArray<(string Name, string Value)> Facts, int Failed, string Ledger)
{
    public const string FileName = "shard.json";

    public const string LedgerName = "shard.ledger";

    /// <summary>What a fact was in this shard; empty when it has none of that name.</summary>
    public string Find(string name) => Facts.FirstOrDefault(fact => fact.Name == name).Value ?? "";

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("shard", Shard.ToString());
            json.WriteNumber("failed", Failed);
            json.WriteString("ledger", Ledger);
            json.WriteStartObject("same");
            foreach (var (name, value) in Facts)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Null when it is missing or damaged.</summary>
    public static ShardManifest? Read(byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return ShardNumber.TryParse(root.GetProperty("shard").GetString() ?? "") is { } shard
                ? new ShardManifest(
                    shard,
                    [.. root.GetProperty("same").EnumerateObject().Select(fact => (fact.Name, fact.Value.GetString() ?? ""))],
                    root.GetProperty("failed").GetInt32(),
                    root.GetProperty("ledger").GetString() ?? "")
                : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The shard's two files.</summary>
    public static IEnumerable<Artifact> Describe(
        ShardNumber shard, ImmutableArray<(string Name, string Value)> facts, int failed, byte[] ledger) =>
    [
        new Artifact(FileName, new ShardManifest(shard, facts, failed, Fingerprint.Of(ledger).Value).ToJson()),
        new Artifact(LedgerName, ledger),
    ];
}
