using System.Globalization;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>A file system of its own with little room; only root can mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int kilobytes) => IsMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && RealTool.Run(
        "mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k"), "tmpfs", _folder.Path).ExitCode == 0;

    public bool IsMounted { get; }

    public string Path => _folder.Path;

    /// <summary>Leaves no room at all.</summary>
    public void Fill()
    {
        using var stream = new FileStream(_folder["ballast"], FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[1024];
        try
        {
            while (true)
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            // Now it is full.
        }
    }

    public void Free() => File.Delete(_folder["ballast"]);

    public void Dispose()
    {
        if (IsMounted)
        {
            Assert.Equal("", RealTool.Run("umount", _folder.Path).Output);
        }

        _folder.Dispose();
    }
}
