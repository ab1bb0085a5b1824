using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.History;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Snapshots;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// The histories of all disclosures of a data folder: git is asked once for the log, and one process reads objects. For
/// several threads at once; asks nothing before it is asked.
/// </summary>
internal sealed class VersionArchive : IDisposable
{
    private readonly string _data;
    private readonly Git _git;
    private readonly VersionLoader _loader;
    private readonly Lazy<string?> _prefix;
    private readonly Lazy<ImmutableArray<LoggedCommit>> _log;
    private readonly Lazy<GitTrees> _trees;

    public VersionArchive(string data, LayoutLibrary layouts)
    {
        _data = data;
        _git = Git.In(data);
        _loader = new VersionLoader(layouts);
        _prefix = new Lazy<string?>(FindPrefix);
        _log = new Lazy<ImmutableArray<LoggedCommit>>(() => _prefix.Value is null ? [] : CommitLog.Read(_git));
        _trees = new Lazy<GitTrees>(() => new GitTrees(_git));
    }

    /// <summary>The commits that made the versions of the disclosure in a folder, the newest first; none without git.</summary>
    public ImmutableArray<DisclosureVersion> FindVersions(string folder) => DisclosureVersions.Of(folder, _log.Value);

    /// <summary>What the public may read of a disclosure's history, the newest first; empty without git.</summary>
    /// <param name="folder">Where it lies, <c>2024/my-bureau</c>.</param>
    /// <param name="current">The disclosure as it is.</param>
    /// <param name="sources">The files that it is made from: a version that has the same ones is not read again.</param>
    public ImmutableArray<PublishedVersion> Read(string folder, Disclosure current, DisclosureSources sources)
    {
        var versions = FindVersions(folder);
        return versions.IsEmpty ? [] : DisclosureHistory.Of(current, versions, version =>
        {
            var files = _trees.Value.Open(version.Commit.Hash, _prefix.Value!, version.Folder, _data);
            return version.Folder == folder && VersionLoader.HasSources(files, folder, sources)
                ? current
                : _loader.Load(files, version.Folder);
        });
    }

    public void Dispose()
    {
        if (_trees.IsValueCreated)
        {
            _trees.Value.Dispose();
        }
    }

    private string? FindPrefix() =>
        Directory.Exists(_data) && GitFolders.Find(_data) is not null
        && _git.RunAsync("rev-parse", "--show-prefix").GetAwaiter().GetResult() is { Success: true } answer
            ? answer.Line
            : null;
}
