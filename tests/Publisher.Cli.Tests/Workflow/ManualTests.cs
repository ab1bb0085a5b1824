using System.CommandLine;
using System.Text.RegularExpressions;
using Publisher.Cli.Commands;
using Publisher.Cli.Terminal;
using Publisher.Text.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Publisher.Cli.Tests.Workflow;

/// <summary>What the manuals and the files for CI systems tell people to type can be typed.</summary>
public sealed partial class ManualTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    public static TheoryData<string> YamlFiles => [.. Directory.GetFiles(Path.Combine(Docs, "ci"), "*.y*ml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    /// <summary>Every command line that starts with the front door, with variables of shells and CI systems filled in.</summary>
    public static TheoryData<string> CommandLines =>
    [
        .. Directory.GetFiles(Path.Combine(Docs, "ci"))
            .Concat(["hooks.md", "publish.md", "preview.md", "signing.md", "verify.md"])
            .SelectMany(file => File.ReadLines(Path.Combine(Docs, file)))
            .Where(line => !line.TrimStart().StartsWith('#'))
            .SelectMany(line => Command().Matches(line))
            .Select(match => Variable().Replace(match.Groups["arguments"].Value, "1").TrimEnd('\'', ' '))
            .Where(arguments => arguments.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Are_yaml(string file)
    {
        using var reader = new StreamReader(Path.Combine(Docs, "ci", file));
        var stream = new YamlStream();
        stream.Load(reader);

        Assert.All(stream.Documents, document => Assert.NotEmpty(Assert.IsType<YamlMappingNode>(document.RootNode).Children));
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Are_command_lines_of_the_tool(string arguments)
    {
        var root = CommandTree.Create(Words.In(Language.English), Language.English);
        var words = Split(arguments).ToList();
        Assert.SkipWhen(IsComing(root, words), "This command is not there yet.");

        Assert.Empty(root.Parse(words).Errors.Select(error => error.Message));
    }

    /// <summary>Shards are built and joined by commands that come together.</summary>
    private static bool IsComing(RootCommand root, List<string> words)
    {
        var commands = root.Subcommands.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        return ((string[])["join"]).Any(name => words.Contains(name) && !commands.Contains(name))
            || (words.Contains("--shard") && !commands.Contains("join"));
    }

    private static IEnumerable<string> Split(string arguments) =>
        Word().Matches(arguments).Select(match => match.Value.Trim('\'', '"'));

    /// <summary>Up to a comment, a redirection, another command, or the end of a quoted command.</summary>
    [GeneratedRegex("""\./publisher (?<arguments>(?:'[^']*'|"[^"]*"|\$\(\([^)]*\)\)|[^#|>;&`'"])*?)(?=\s*(?:#|\d?>|\||;|&|`|'$|'\)?$|"$|$))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex("""\$\{\{[^}]*\}\}|\$\(\([^)]*\)\)|\$[A-Z_]+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
