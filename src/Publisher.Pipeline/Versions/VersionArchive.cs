using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Layouts;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// The histories of all disclosures of a data folder: git is asked once for the log, and one process reads objects. For
/// several threads at once.
/// </summary>
internal sealed class VersionArchive : IDisposable
{
    private readonly string _data;
    private readonly Git _git;
    private readonly VersionLoader _loader;
    private readonly Lazy<string?> _prefix;
    private readonly Lazy<ImmutableArray<LoggedCommit>> _log;
    private readonly Lock _gate = new();
    private GitObjects? _objects;

    public VersionArchive(string data, LayoutLibrary layouts)
    {
        _data = data;
        _git = new Git(data);
        _loader = new VersionLoader(layouts);
        _prefix = new Lazy<string?>(() => _git.Ask("rev-parse", "--show-prefix")?.Trim('\n'));
        _log = new Lazy<ImmutableArray<LoggedCommit>>(() => CommitLog.Read(_git));
    }

    /// <summary>The commits that made the versions of the disclosure in a folder, the newest first; none without git.</summary>
    public ImmutableArray<DisclosureVersion> FindVersions(string folder) => DisclosureVersions.Of(folder, _log.Value);

    /// <summary>What the public may read of its history, the newest first; empty without git.</summary>
    public ImmutableArray<PublishedVersion> Read(Disclosure current, ImmutableArray<DisclosureVersion> versions)
    {
        if (versions.IsEmpty || _prefix.Value is not { } prefix)
        {
            return [];
        }

        // One process answers; it is asked by one thread at a time.
        lock (_gate)
        {
            if ((_objects ??= GitObjects.Open(_git)) is not { } objects)
            {
                return [];
            }

            return DisclosureHistory.Of(current, versions, version =>
                CommittedFiles.Open(objects, version.Commit.Hash, prefix, _data) is { } files
                    ? _loader.Load(files, version.Folder)
                    : null);
        }
    }

    public void Dispose() => _objects?.Dispose();
}
