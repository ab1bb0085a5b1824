namespace Publisher.Pipeline.Output;

/// <summary>
/// <c>.publisher</c> in the output folder: what builds keep for each other. Nobody else may look into it, web servers
/// of another user neither.
/// </summary>
/// <param name="output">The output folder.</param>
internal sealed class StateFolder(string output)
{
    public const string Name = ".publisher";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Path { get; } = System.IO.Path.Combine(output, Name);

    /// <summary>Held open by the build that works on the folder.</summary>
    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>Who holds the lock, for those who wait.</summary>
    public string Holder => System.IO.Path.Combine(Path, "holder");

    /// <summary>New files before they are published, old ones before they are deleted.</summary>
    public string Staging => System.IO.Path.Combine(Path, "staging");

    private string LedgerFile => System.IO.Path.Combine(Path, "ledger");

    private string JournalFile => System.IO.Path.Combine(Path, "journal");

    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public void Create()
    {
        Directory.CreateDirectory(output);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path).Attributes |= FileAttributes.Hidden;
        }
        else
        {
            Directory.CreateDirectory(Path, OwnerOnly);

            // A copy of an output folder has it open to all.
            File.SetUnixFileMode(Path, OwnerOnly);
        }
    }

    /// <summary>The ledger's bytes, or null.</summary>
    public byte[]? ReadLedger() => TryRead(LedgerFile);

    public void WriteLedger(ReadOnlySpan<byte> bytes) => DurableFile.Replace(LedgerFile, bytes);

    /// <summary>What a build that was ended by force was about to publish; null: the last one finished.</summary>
    public Journal? ReadJournal() => Journal.Read(TryRead(JournalFile));

    public void WriteJournal(Journal journal) => DurableFile.Replace(JournalFile, journal.ToBytes());

    public void DeleteJournal() => File.Delete(JournalFile);

    /// <exception cref="IOException">It cannot be deleted.</exception>
    public void DeleteStaging()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
