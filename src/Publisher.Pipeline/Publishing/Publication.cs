using System.Globalization;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>Brings a public folder to a branch's newest commit: all of it, or nothing.</summary>
public sealed class Publication
{
    private readonly PublishOptions _options;
    private readonly PublicFolder _folder;
    private readonly Git _git;
    private readonly DiagnosticBag _diagnostics = [];

    private Publication(PublishOptions options) =>
        (_options, _folder, _git) = (options, new PublicFolder(options.Target), Git.Of(options.Repository));

    public static async Task<PublishReport> RunAsync(
        PublishOptions options, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var publication = new Publication(options);
        try
        {
            return await publication.RunAsync(progress, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            publication._diagnostics.Add(CommandDiagnostics.CannotWrite(options.Target, error.Message));
            return publication.Unchanged(build: null);
        }
    }

    private async Task<PublishReport> RunAsync(IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (_folder.IsLinkBlocked)
        {
            _diagnostics.Add(GitDiagnostics.NotALink(_folder.Link));
            return Unchanged(build: null);
        }

        using var turn = await PublishLock.TakeAsync(_options.Target, _diagnostics, cancellation);

        // Asked after the wait: of two pushes, the one published last is the newer one, whichever came here first.
        if (turn is null || await FindTipAsync() is not var (commit, date))
        {
            return Unchanged(build: null);
        }

        var version = VersionName.Next(_folder.Versions.LastOrDefault(), date, commit);
        var build = await BuildAsync(commit, version, progress, cancellation);
        if (build is null || build.HasErrors || IsPublic(version))
        {
            _folder.RemoveUnfinished();
            return Unchanged(build);
        }

        _folder.Finish(version);
        _folder.Switch(version);
        _folder.Prune(_options.Keep);
        return new PublishReport(version, IsNew: true, build, [.. _diagnostics]);
    }

    private PublishReport Unchanged(BuildReport? build) => new(_folder.Current, IsNew: false, build, [.. _diagnostics]);

    private async Task<(string Commit, DateTimeOffset Date)?> FindTipAsync()
    {
        var tip = await _git.RunAsync("log", "-1", "--format=%H %ct", $"refs/heads/{_options.Branch}");
        if (tip.Success && tip.Line.Split(' ') is [var commit, var seconds])
        {
            return (commit, DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)));
        }

        _diagnostics.Add(GitDiagnostics.NoBranch(_options.Repository, _options.Branch, tip.Error));
        return null;
    }

    private async Task<BuildReport?> BuildAsync(
        string commit, string version, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        using var sources = await CommitSources.OpenAsync(_git, commit, _options, _diagnostics);
        if (sources is null
            || !IsValid(sources.Sources)
            || await EmptyWorktree.CreateAsync(_git, commit, _options.Data, _diagnostics) is not { } worktree)
        {
            return null;
        }

        try
        {
            // What readers have now is what no address may be lost of.
            var options = Describe(sources.Sources, worktree.Data, _folder.Begin(version, _folder.Current)) with
            {
                Published = _folder.Current is { } current ? _folder.PathOf(current) : null,
            };
            var report = await SiteBuild.RunAsync(options, progress, cancellation);
            _diagnostics.AddRange(report.Diagnostics);
            return report;
        }
        finally
        {
            await worktree.RemoveAsync();
        }
    }

    /// <summary>Asked before the build, which then need not read again what is up to date.</summary>
    private bool IsValid(BuildSources sources)
    {
        _diagnostics.AddRange(Validation.Run(Describe(sources, _options.Data, _options.Target)).Diagnostics);
        return !_diagnostics.HasErrors;
    }

    private BuildOptions Describe(BuildSources sources, string data, string output) => new()
    {
        Data = data,
        Templates = _options.OwnTemplates,
        Sources = sources,
        Output = output,
        Published = _folder.CurrentPath,
        Rules = RuleUse.None,
        Date = _options.Date,
    };

    /// <summary>Whether what was built is public already: the manifest vouches for every file, so equal manifests are equal sites.</summary>
    private bool IsPublic(string version) =>
        _folder.Current is { } current
        && ReadManifest(_folder.PathOf(current)) is { } manifest
        && manifest.AsSpan().SequenceEqual(ReadManifest(_folder.PathOfUnfinished(version)));

    private static byte[]? ReadManifest(string site) => new OutputFolder(site, site).TryRead(Manifest.FileName);
}
