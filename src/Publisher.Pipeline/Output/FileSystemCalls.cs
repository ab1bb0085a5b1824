using System.Runtime.InteropServices;

namespace Publisher.Pipeline.Output;

/// <summary>
/// What .NET does not offer of the file system. Each call may be missing on a system or not be supported by a file system;
/// then it answers false and the caller takes another way.
/// </summary>
internal static partial class FileSystemCalls
{
    /// <summary>The current folder, for paths that are relative to it (&lt;fcntl.h&gt;).</summary>
    private const int CurrentFolder = -100;

    /// <summary>RENAME_EXCHANGE of renameat2(2).</summary>
    private const uint LinuxExchange = 2;

    /// <summary>RENAME_SWAP of renamex_np(2).</summary>
    private const uint MacSwap = 2;

    /// <summary>Puts each of two files or folders in the other's place in one step, so that nobody sees either missing.</summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(first, second, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library.
            return false;
        }
    }

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string existing, string added)
    {
        if (OperatingSystem.IsWindows())
        {
            return CreateHardLink(added, existing, 0);
        }

        return Link(existing, added) == 0;
    }

    /// <summary>Has a folder's names written to the disk; where that cannot be asked for, the system does it in time.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, 0);
        if (descriptor >= 0)
        {
            _ = Sync(descriptor);
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string first, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);

    [LibraryImport("kernel32.dll", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string added, string existing, nint security);
}
