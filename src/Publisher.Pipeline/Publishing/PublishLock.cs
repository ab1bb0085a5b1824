using System.Globalization;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>
/// Lets one publication at a time work on a folder. The operating system holds the lock for the open file, so it is gone
/// with the process, however that ends.
/// </summary>
internal sealed class PublishLock : IDisposable
{
    private const string FileName = ".publishing";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly FileStream _file;

    private PublishLock(FileStream file) => _file = file;

    /// <summary>Waits for its turn; null when another publication does not end, after reporting it.</summary>
    public static async Task<PublishLock?> TakeAsync(string folder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Pause)
        {
            try
            {
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                file.SetLength(0);
                file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
                file.Flush();
                return new PublishLock(file);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        diagnostics.Add(GitDiagnostics.AnotherIsPublishing(folder, path));
        return null;
    }

    public void Dispose() => _file.Dispose();
}
