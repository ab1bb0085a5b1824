using System.Security.Cryptography;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Output;

/// <summary>The public folder, file by file; what belongs together is written through <see cref="StagedOutput"/>.</summary>
/// <param name="root">The folder; made when it does not exist.</param>
/// <param name="displayPath">How messages name it.</param>
public sealed class OutputFolder(string root, string displayPath)
{
    /// <summary>Begins the name of a file being written; web servers do not show dot files.</summary>
    private const string TemporaryPrefix = ".writing-";

    public string Root { get; } = root;

    /// <summary>Writes all of <paramref name="artifacts"/> into <paramref name="folder"/>, or none and reports why.</summary>
    public bool Write(string folder, IReadOnlyList<Artifact> artifacts, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(Root, folder);
        var written = new List<(string Temporary, string Final)>();
        try
        {
            Directory.CreateDirectory(path);
            foreach (var artifact in artifacts)
            {
                var final = Path.Combine(path, artifact.Name);
                var temporary = Path.Combine(path, TemporaryPrefix + artifact.Name);
                written.Add((temporary, final));
                using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
                stream.Write(artifact.Content.Span);
                stream.Flush(flushToDisk: true);
            }

            foreach (var (temporary, final) in written)
            {
                File.Move(temporary, final, overwrite: true);
            }

            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            foreach (var (temporary, _) in written)
            {
                TryDelete(temporary);
            }

            diagnostics.Add(CommandDiagnostics.CannotWrite($"{displayPath}/{folder}".TrimEnd('/'), error.Message));
            return false;
        }
    }

    /// <summary>The bytes of a file in the folder, or null when it is not there.</summary>
    public byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(Root, path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Deletes what the manifest lists, the manifest, our state, and folders left empty; nothing else.</summary>
    public void Clean(DiagnosticBag diagnostics)
    {
        var manifest = Manifest.Read(TryRead(Manifest.FileName));
        try
        {
            foreach (var file in manifest.Disclosures.SelectMany(entry => entry.Files).Concat(manifest.Site.Files))
            {
                DeleteInside(file.Path);
            }

            DeleteInside(Manifest.FileName);
            DeleteInside(ShardManifest.FileName);
            DeleteInside(ShardManifest.LedgerName);
            var state = new StateFolder(Root).Path;
            if (Directory.Exists(state))
            {
                Directory.Delete(state, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite(displayPath, error.Message));
        }
    }

    /// <summary>A damaged manifest must not make us delete anything outside the folder.</summary>
    private void DeleteInside(string path)
    {
        var inside = Path.GetFullPath(Root) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(Root, path));
        if (!full.StartsWith(inside, StringComparison.Ordinal) || !File.Exists(full))
        {
            return;
        }

        File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!;
            folder.Length > inside.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
            folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>Whether a file is there with that size.</summary>
    public bool Has(string path, long size)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        return file.Exists && file.Length == size;
    }

    /// <summary>The SHA-256 of a file in lower-case hexadecimal digits; null when it cannot be read.</summary>
    public string? Identify(string path)
    {
        try
        {
            using var stream = new FileStream(Path.Combine(Root, path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It could not be written either; the next build overwrites it.
        }
    }
}
