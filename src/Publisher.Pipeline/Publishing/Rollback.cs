using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>Makes an earlier version public again, after checking that it is still what was published.</summary>
public static class Rollback
{
    /// <param name="target">The folder that holds <c>current</c> and <c>versions</c>.</param>
    /// <param name="version">The wanted version; null: the one before the public one.</param>
    /// <param name="cancellation">Ends the wait for a publication that is going on.</param>
    public static async Task<PublishReport> RunAsync(string target, string? version, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var folder = new PublicFolder(target);
        if (!Directory.Exists(target))
        {
            diagnostics.Add(GitDiagnostics.NoEarlierVersion(target));
            return Report(isNew: false);
        }

        using var turn = await PublishLock.TakeAsync(target, diagnostics, cancellation);
        if (turn is null
            || Find(folder, version, diagnostics) is not { } wanted
            || !IsWhole(folder.PathOf(wanted), wanted, diagnostics))
        {
            return Report(isNew: false);
        }

        try
        {
            folder.Switch(wanted);
            return Report(isNew: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite(target, error.Message));
            return Report(isNew: false);
        }

        PublishReport Report(bool isNew) => new(folder.Current, isNew, Build: null, [.. diagnostics]);
    }

    private static string? Find(PublicFolder folder, string? version, DiagnosticBag diagnostics)
    {
        var found = version is null
            ? folder.Versions.LastOrDefault(name => string.CompareOrdinal(name, folder.Current) < 0)
            : folder.Versions.LastOrDefault(name => VersionName.IsMeant(name, version));
        if (found is null)
        {
            diagnostics.Add(version is null
                ? GitDiagnostics.NoEarlierVersion(folder.Root)
                : GitDiagnostics.NoVersion(folder.Root, version, string.Join("、", folder.Versions)));
        }

        return found;
    }

    private static bool IsWhole(string path, string version, DiagnosticBag diagnostics)
    {
        var site = new OutputFolder(path, path);
        var manifest = Manifest.Read(site.TryRead(Manifest.FileName));
        foreach (var file in manifest.Disclosures.SelectMany(entry => entry.Files).Concat(manifest.Site.Files))
        {
            if (site.TryRead(file.Path) is not { } content || Fingerprint.Of(content).Value != file.Sha256)
            {
                diagnostics.Add(GitDiagnostics.DamagedVersion(version, $"{path}/{file.Path}"));
            }
        }

        return !diagnostics.HasErrors;
    }
}
