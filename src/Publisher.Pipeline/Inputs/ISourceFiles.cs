using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Inputs;

/// <summary>
/// A folder of input files: the one way by which data and templates enter. Paths are relative to the folder, with forward
/// slashes, and always listed in ordinal order, whatever the file system's own order is. Safe for any
/// number of threads.
/// </summary>
public interface ISourceFiles
{
    /// <summary>How the folder is shown in messages, without a slash at its end; empty for the current folder.</summary>
    string DisplayPath { get; }

    /// <summary>The files directly in <paramref name="folder"/>; none when it does not exist. Hidden ones are left out.</summary>
    IReadOnlyList<string> ListFiles(string folder);

    /// <summary>The folders directly in <paramref name="folder"/>; none when it does not exist. Hidden ones are left out.</summary>
    IReadOnlyList<string> ListFolders(string folder);

    /// <summary>The size of a file in bytes, or null when it does not exist.</summary>
    long? GetSize(string path);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);

    /// <summary>The hash of a file's bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    ContentHash Identify(string path) => ContentHash.Of(Read(path));
}
