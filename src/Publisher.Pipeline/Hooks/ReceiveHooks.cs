using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Publishing;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Hooks;

/// <summary>The hooks of a server's repository: a push is checked before it is accepted, and published after it.</summary>
public static class ReceiveHooks
{
    /// <summary>Installs both; false after reporting why not.</summary>
    public static async Task<bool> InstallAsync(
        IReadOnlyList<string> tool, PublishOptions options, string language, DiagnosticBag diagnostics)
    {
        var answer = await Git.Of(options.Repository).RunAsync("rev-parse", "--git-path", "hooks");
        if (!answer.Success)
        {
            diagnostics.Add(GitDiagnostics.NoRepository(options.Repository, answer.Error));
            return false;
        }

        var repository = Path.GetFullPath(options.Repository);
        var hooks = new HookFolder(Path.GetFullPath(answer.Line, repository));
        string[] command =
        [
            "publish", "--repo", repository, "--branch", options.Branch, "--to", Path.GetFullPath(options.Target),
            "--templates", Path.GetFullPath(options.OwnTemplates), "--lang", language,
        ];
        string[] publish = [.. command, "--keep", options.Keep.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        return hooks.Install(HookKind.PreReceive, HookScript.Write(HookKind.PreReceive, tool, [.. command, "--check-only"]), diagnostics)
            && hooks.Install(HookKind.PostReceive, HookScript.Write(HookKind.PostReceive, tool, publish), diagnostics);
    }
}
