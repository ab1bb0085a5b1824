using System.Text;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Starting;

/// <summary>Puts the files of a new disclosure into their folder: all of them or none.</summary>
internal static class NewFolder
{
    /// <summary>True when the folder is there; otherwise why it is not has been reported.</summary>
    public static bool Write(string path, IEnumerable<NewFile> files, bool force, DiagnosticBag diagnostics)
    {
        if (File.Exists(path) || (!force && Directory.Exists(path)))
        {
            diagnostics.Add(CommandDiagnostics.TargetExists(path));
            return false;
        }

        // Beside the target, because only inside one file system a folder is renamed at once; hidden, so that no build sees it.
        var parent = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var (fresh, old) = (Path.Combine(parent, $".{name}.new"), Path.Combine(parent, $".{name}.old"));
        try
        {
            Delete(fresh);
            Delete(old);
            foreach (var file in files)
            {
                var target = Path.Combine(fresh, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, file.Text, new UTF8Encoding(file.HasMark));
            }

            Replace(path, fresh, old);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite(path, error.Message));
            return false;
        }
    }

    private static void Replace(string path, string fresh, string old)
    {
        if (!Directory.Exists(path))
        {
            Directory.Move(fresh, path);
            return;
        }

        Directory.Move(path, old);
        try
        {
            Directory.Move(fresh, path);
        }
        catch (IOException)
        {
            Directory.Move(old, path);
            throw;
        }

        Delete(old);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
