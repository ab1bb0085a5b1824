using System.Collections.Immutable;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Writing;

/// <summary>
/// Writes an imported disclosure into its folder: first into a folder beside it, then by renaming, so that a folder is never
/// half-written.
/// </summary>
public static class ImportFolder
{
    private const string Projects = "projects";

    /// <summary>What an import replaces; other files of the folder are somebody's own.</summary>
    private static readonly string[] Own =
        ["disclosure.yaml", "disclosure.yml", "disclosure.json", DisclosureImport.ReportFile, Projects];

    /// <summary>Whether the folder may be written; what stands against it is reported.</summary>
    public static bool IsFree(string folder, bool isForced, DiagnosticBag diagnostics)
    {
        if (File.Exists(folder))
        {
            diagnostics.Add(FolderDiagnostics.IsFile(folder));
            return false;
        }

        try
        {
            if (!isForced && Directory.Exists(folder) && new DirectoryInfo(folder).EnumerateFileSystemInfos().Any())
            {
                diagnostics.Add(FolderDiagnostics.NotEmpty(folder));
                return false;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FolderDiagnostics.CannotWrite(folder, error.Message));
            return false;
        }

        return true;
    }

    /// <summary>Writes the files; true when all of them are there.</summary>
    public static bool Write(string folder, ImmutableArray<ImportedFile> files, DiagnosticBag diagnostics)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (incoming, replaced) = (full + ".incoming", full + ".replaced");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            Remove(incoming);
            Remove(replaced);
            foreach (var file in files)
            {
                var path = Path.Combine(incoming, file.Path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }

            Swap(full, incoming, replaced);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(FolderDiagnostics.CannotWrite(folder, error.Message));
            return false;
        }
        finally
        {
            TryRemove(incoming);
            TryRemove(replaced);
        }
    }

    private static void Swap(string folder, string incoming, string replaced)
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(incoming, folder);
            return;
        }

        Directory.CreateDirectory(replaced);
        var isArriving = false;
        try
        {
            Move(folder, replaced);
            isArriving = true;
            Move(incoming, folder);
        }
        catch
        {
            // Back as it was.
            if (isArriving)
            {
                Move(folder, incoming);
            }

            Move(replaced, folder);
            throw;
        }
    }

    private static void Move(string source, string target)
    {
        foreach (var name in Own)
        {
            var (from, to) = (Path.Combine(source, name), Path.Combine(target, name));
            if (Directory.Exists(from))
            {
                Directory.Move(from, to);
            }
            else if (File.Exists(from))
            {
                File.Move(from, to);
            }
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void TryRemove(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder itself is written; this one is in nobody's way.
        }
    }
}
