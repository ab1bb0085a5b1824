using System.Diagnostics;
using System.Threading.Channels;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Discovery;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Watching;

/// <summary>Notices changes in the data and layout folders and gives them in batches.</summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>As large as the system allows: a full buffer costs a look at everything.</summary>
    private const int BufferBytes = 64 * 1024;

    /// <summary>Changed disclosures; null stands for everything.</summary>
    private readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>();
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string _data;

    private SourceWatch(string data) => _data = Path.GetFullPath(data);

    /// <summary>Null when the system cannot watch a folder, after reporting why.</summary>
    public static SourceWatch? Start(BuildOptions options, DiagnosticBag diagnostics)
    {
        var watch = new SourceWatch(options.Data);
        foreach (var folder in (ReadOnlySpan<string>)[options.Data, options.Templates])
        {
            try
            {
                watch.Add(Path.GetFullPath(folder));
            }
            catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
            {
                diagnostics.Add(GitDiagnostics.CannotWatch(folder, error.Message));
                watch.Dispose();
                return null;
            }
        }

        return watch;
    }

    /// <summary>Waits for a change and for the end of the burst that it may be part of.</summary>
    public async Task<ChangeBatch> NextAsync(CancellationToken cancellation)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var (count, isEverything) = (0, false);
        await _changes.Reader.WaitToReadAsync(cancellation);
        var clock = Stopwatch.StartNew();
        do
        {
            while (_changes.Reader.TryRead(out var disclosure))
            {
                count++;
                if (disclosure is null)
                {
                    isEverything = true;
                }
                else
                {
                    changed.Add(disclosure);
                }
            }
        }
        while (clock.Elapsed < QuietTime.Longest && await HasMoreAsync(QuietTime.After(count), cancellation));

        return isEverything || !changed.All(IsDisclosure) ? ChangeBatch.Everything : new ChangeBatch([.. changed]);
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task<bool> HasMoreAsync(TimeSpan quiet, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(quiet);
        try
        {
            return await _changes.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Add(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Report(change.FullPath, folder);
        watcher.Changed += (_, change) => Report(change.FullPath, folder);
        watcher.Deleted += (_, change) => Report(change.FullPath, folder);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldFullPath, folder);
            Report(change.FullPath, folder);
        };

        // The system lost changes: nobody knows what they were.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(null);
        _watchers.Add(watcher);
        watcher.EnableRaisingEvents = true;
    }

    private void Report(string path, string folder)
    {
        var parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);

        // Hidden files are no input; editors and git keep theirs under such names.
        if (!parts.Any(part => part.StartsWith('.') || part.EndsWith('~')))
        {
            _changes.Writer.TryWrite(folder == _data && parts.Length > 2 ? $"{parts[0]}/{parts[1]}" : null);
        }
    }

    /// <summary>A folder that is gone, or that is none yet, changes which disclosures there are.</summary>
    private bool IsDisclosure(string disclosure) =>
        DisclosureFinder.Endings.Any(ending => File.Exists(Path.Combine(_data, disclosure, "disclosure" + ending)));
}
