using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;

namespace Publisher.Pipeline.SiteOutput;

/// <summary>What the site's own files are made from besides the disclosures.</summary>
/// <param name="settings">site.yaml.</param>
/// <param name="addresses">addresses.yaml.</param>
/// <param name="data">The data folder, whose history the feed tells.</param>
internal sealed class SiteInputs(SiteSource settings, AddressSource addresses, string data)
{
    public SiteSource Settings { get; } = settings;

    public AddressSource Addresses { get; } = addresses;

    /// <summary>Every commit that touched a disclosure, the newest first; asked for when first needed, and only then.</summary>
    public Lazy<Task<IReadOnlyList<FolderCommit>>> History { get; } = new(() => Task.Run(() => FolderCommitLog.ReadAsync(data)));

    /// <summary>Of the program and the two files. The history is known by the disclosures' newest commits.</summary>
    public string Fingerprint { get; } = Identify(settings, addresses);

    private static string Identify(SiteSource settings, AddressSource addresses)
    {
        using var fingerprint = new Fingerprint.Builder();
        return fingerprint
            .Add("tool", ToolVersion.Code)
            .Add("site", settings.Fingerprint.Value)
            .Add("addresses", addresses.Fingerprint.Value)
            .ToFingerprint().Value;
    }
}
