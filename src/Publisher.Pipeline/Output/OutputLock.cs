using System.Globalization;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Output;

/// <summary>
/// The right to change an output folder, for one build at a time. It is a lock of the operating system, which ends with
/// the process however it ends: there are no stale locks to be told from others by numbers and times.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;
    private readonly string _holder;

    private OutputLock(FileStream file, string holder) => (_file, _holder) = (file, holder);

    /// <summary>Waits for another build to end. Null after reporting why there is no lock.</summary>
    /// <param name="state">Where the lock is.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="notify">Told once who is waited for, as soon as that is known.</param>
    /// <param name="diagnostics">Receives the error.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<OutputLock?> AcquireAsync(
        StateFolder state, TimeSpan patience, Action<Diagnostic>? notify, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var output = Path.GetDirectoryName(state.Path)!;
        try
        {
            state.Create();
            for (var waited = TimeSpan.Zero; ; waited += Pause)
            {
                if (TryOpen(state.Lock) is { } file)
                {
                    TryDescribe(state.Holder);
                    return new OutputLock(file, state.Holder);
                }

                var holder = ReadHolder(state.Holder);
                if (waited >= patience)
                {
                    diagnostics.Add(OutputDiagnostics.Locked(output, holder));
                    return null;
                }

                if (waited == TimeSpan.Zero)
                {
                    notify?.Invoke(OutputDiagnostics.Waiting(output, holder));
                }

                await Task.Delay(Pause, cancellation);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite(output, error.Message));
            return null;
        }
    }

    public void Dispose()
    {
        File.Delete(_holder);
        _file.Dispose();
    }

    /// <summary>Null while another process has it open.</summary>
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException) && File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Only for those who wait: a full disk may keep us from writing it and not from building.</summary>
    private static void TryDescribe(string path)
    {
        try
        {
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} ({Environment.MachineName})"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // They wait for somebody unknown.
        }
    }

    /// <summary>Empty in the moment between locking and writing it.</summary>
    private static string ReadHolder(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "?";
        }
    }
}
