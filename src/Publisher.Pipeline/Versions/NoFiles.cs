using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Versions;

/// <summary>The data folder in a revision that has none yet.</summary>
internal sealed class NoFiles : ISourceFiles
{
    public static NoFiles Instance { get; } = new();

    public string DisplayPath => "";

    public IReadOnlyList<string> ListFiles(string folder) => [];

    public IReadOnlyList<string> ListFolders(string folder) => [];

    public long? GetSize(string path) => null;

    public byte[] Read(string path) => throw new FileNotFoundException(null, path);
}
