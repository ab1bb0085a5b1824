using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Building;

/// <summary>A shard that was opened and found whole.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Manifest">What guards it.</param>
/// <param name="Ledger">What it holds.</param>
internal sealed record ShardPart(string Folder, ShardManifest Manifest, Ledger Ledger);
