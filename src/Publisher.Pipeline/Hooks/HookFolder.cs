using System.Text;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Hooks;

/// <summary>The folder of a repository's hooks. A hook that is there already is kept under another name and called by ours.</summary>
/// <param name="path">The folder; made when it does not exist.</param>
internal sealed class HookFolder(string path)
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public HookState Find(HookKind kind)
    {
        var isOurs = IsOurs(Hook(kind));
        return new HookState(kind, isOurs, isOurs ? IsThere(Earlier(kind)) : IsThere(Hook(kind)));
    }

    /// <summary>Puts our script in place; installing again renews it.</summary>
    public bool Install(HookKind kind, string script, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(path);
            if (IsThere(Hook(kind)) && !IsOurs(Hook(kind)))
            {
                if (IsThere(Earlier(kind)))
                {
                    diagnostics.Add(GitDiagnostics.EarlierHookInTheWay(Earlier(kind), kind.Name));
                    return false;
                }

                // Renaming keeps everything: bytes, permissions, a symbolic link.
                File.Move(Hook(kind), Earlier(kind));
            }

            var temporary = Hook(kind) + ".new";
            File.WriteAllText(temporary, script, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, Executable);
            }

            File.Move(temporary, Hook(kind), overwrite: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(GitDiagnostics.CannotWriteHook(Hook(kind), error.Message));
            return false;
        }
    }

    /// <summary>Takes ours away and puts back what was there before; a hook that took our place meanwhile stays.</summary>
    public bool Uninstall(HookKind kind, DiagnosticBag diagnostics)
    {
        try
        {
            if (IsOurs(Hook(kind)))
            {
                File.Delete(Hook(kind));
            }

            if (!IsThere(Earlier(kind)))
            {
                return true;
            }

            if (IsThere(Hook(kind)))
            {
                diagnostics.Add(GitDiagnostics.HookChanged(Hook(kind), Earlier(kind)));
                return true;
            }

            File.Move(Earlier(kind), Hook(kind));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(GitDiagnostics.CannotWriteHook(Hook(kind), error.Message));
            return false;
        }
    }

    private string Hook(HookKind kind) => Path.Combine(path, kind.Name);

    private string Earlier(HookKind kind) => Hook(kind) + HookScript.EarlierSuffix;

    /// <summary>A link that leads nowhere is there, too.</summary>
    private static bool IsThere(string file) => Path.Exists(file) || new FileInfo(file).LinkTarget is not null;

    private static bool IsOurs(string file) =>
        File.Exists(file) && File.ReadLines(file).Take(2).Contains(HookScript.Mark, StringComparer.Ordinal);
}
