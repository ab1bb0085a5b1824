using System.Text;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Site.Verify;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>
/// Keeps the public folder's manifest true when files in it are signed, and with it the next build, which would take a file
/// that differs from its entry for damaged and make it anew without signatures.
/// </summary>
internal static class PublishedSignatures
{
    /// <summary>
    /// The right to change the public folder, when a build has made it and one of the files to be signed lies in it; else
    /// null, as after reporting that a build works on it and does not end.
    /// </summary>
    public static async Task<IDisposable?> AwaitTurnAsync(
        SignRequest request, IEnumerable<string> paths, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var state = new StateFolder(request.PublicFolder);
        var places = request.Output is { } output ? [output] : paths;
        return Directory.Exists(state.Path) && PathsInside(request.PublicFolder, places).Any()
            ? await OutputLock.AcquireAsync(state, request.Patience, request.Notify, diagnostics, cancellation)
            : null;
    }

    /// <param name="publicFolder">The folder with the manifest; nothing happens where there is none.</param>
    /// <param name="signed">Files that were signed, in the folder or not.</param>
    /// <param name="diagnostics">Receives why the manifest cannot be written.</param>
    public static void Record(string publicFolder, IEnumerable<string> signed, DiagnosticBag diagnostics)
    {
        var paths = PathsInside(publicFolder, signed).ToDictionary(StringComparer.Ordinal);
        var manifest = Manifest.Read(new OutputFolder(publicFolder, publicFolder).TryRead(Manifest.FileName));
        if (paths.Count == 0 || !manifest.Disclosures.Any(entry => entry.Files.Any(file => paths.ContainsKey(file.Path))))
        {
            return;
        }

        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = manifest.Disclosures.Select(entry => entry with
        {
            Files = [.. entry.Files.Select(file => paths.TryGetValue(file.Path, out var path) ? Describe(file, path, hashes) : file)],
        }).ToList();
        var site = manifest.Site with { Files = [.. manifest.Site.Files.Select(file => Correct(publicFolder, file, hashes, diagnostics))] };
        var changed = new Manifest(manifest.Tool, [.. entries], site);
        var content = changed.ToJson();
        SignedOutput.Write(Path.Combine(publicFolder, Manifest.FileName), content, diagnostics);
        LedgerOfSigned.Record(publicFolder, changed, content, diagnostics);
    }

    /// <summary>Those of the files that lie in a folder: the path in it, and the whole path.</summary>
    private static IEnumerable<KeyValuePair<string, string>> PathsInside(string folder, IEnumerable<string> files)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        return files.Select(Path.GetFullPath)
            .Where(path => path.StartsWith(root, StringComparison.Ordinal))
            .Select(path => KeyValuePair.Create(path[root.Length..].Replace('\\', '/'), path));
    }

    /// <summary>Readers compare files with the hashes on the site's page for that: it must not wait for the next build.</summary>
    private static ManifestFile Correct(
        string publicFolder, ManifestFile file, Dictionary<string, string> hashes, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(publicFolder, file.Path);
        if (file.Path is not (HashList.Path or VerifyPage.FileName) || !File.Exists(path))
        {
            return file;
        }

        var text = new StringBuilder(File.ReadAllText(path));
        foreach (var (old, now) in hashes)
        {
            text.Replace(old, now);
        }

        var content = Encoding.UTF8.GetBytes(text.ToString());
        return SignedOutput.Write(path, content, diagnostics)
            ? file with { Bytes = content.Length, Sha256 = Fingerprint.Of(content).Value }
            : file;
    }

    private static ManifestFile Describe(ManifestFile file, string path, Dictionary<string, string> hashes)
    {
        var content = File.ReadAllBytes(path);
        hashes[file.Sha256] = Fingerprint.Of(content).Value;
        return file with
        {
            Bytes = content.Length,
            Sha256 = Fingerprint.Of(content).Value,
            UnsignedSha256 = file.UnsignedSha256 ?? file.Sha256,
        };
    }
}
