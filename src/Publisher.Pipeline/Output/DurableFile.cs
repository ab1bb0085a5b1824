namespace Publisher.Pipeline.Output;

/// <summary>Writes files so that they are on the disk when the call returns, and never half of them.</summary>
internal static class DurableFile
{
    private const string Suffix = ".new";

    /// <summary>Writes a file that nobody reads yet.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Readers see the old file or the new one.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        Write(path + Suffix, bytes);
        File.Move(path + Suffix, path, overwrite: true);
        FileSystemCalls.Flush(Path.GetDirectoryName(path)!);
    }
}
