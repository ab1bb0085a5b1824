using System.Text;

namespace Publisher.Pipeline.Hooks;

/// <summary>
/// The text of a hook: a POSIX shell script, which git for Windows runs, too. It calls the hook that was there before, then
/// the tool; a tool that is gone lets git go on, so that a moved folder never locks anybody out.
/// </summary>
internal static class HookScript
{
    /// <summary>By this line a hook is known as ours.</summary>
    public const string Mark = "# Publisher hook; removed by: publisher hooks uninstall";

    /// <summary>Ends the name of the hook that was there before.</summary>
    public const string EarlierSuffix = ".before-publisher";

    /// <param name="kind">The hook.</param>
    /// <param name="tool">How the tool is started: words, the last one a file.</param>
    /// <param name="arguments">What it is told.</param>
    public static string Write(HookKind kind, IReadOnlyList<string> tool, IEnumerable<string> arguments)
    {
        var script = new StringBuilder("#!/bin/sh\n").Append(Mark).Append('\n');
        var input = "";
        if (kind.ReadsInput)
        {
            script.Append("updates=$(cat)\n");
            input = "printf '%s\\n' \"$updates\" | ";
        }

        script.Append("earlier=$(dirname -- \"$0\")/").Append(kind.Name).Append(EarlierSuffix).Append('\n');
        script.Append("if [ -x \"$earlier\" ]; then ").Append(input).Append("\"$earlier\" \"$@\"");
        script.Append(kind.IsRefusal ? " || exit $?" : "").Append("; fi\n");

        var file = Quote(tool[^1]);
        script.Append("if [ ! -e ").Append(file).Append(" ]; then echo \"publisher: \"").Append(file)
            .Append("\" is not there\" >&2; exit 0; fi\n");
        if (!kind.IsRefusal)
        {
            // githooks(5): variables that name the repository are set, and would mislead git in other folders.
            script.Append("unset $(git rev-parse --local-env-vars)\n");
        }

        script.Append(input).AppendJoin(' ', tool.Concat(arguments).Select(Quote)).Append('\n');
        return script.ToString();
    }

    /// <summary>POSIX.1-2017 §2.2.2: nothing is special between single quotes but their end.</summary>
    private static string Quote(string word) => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
