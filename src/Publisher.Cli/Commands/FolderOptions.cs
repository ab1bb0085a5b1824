using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Building;

namespace Publisher.Cli.Commands;

/// <summary>The three folders; without an option, those beside <c>Publisher.sln</c>.</summary>
internal sealed class FolderOptions(Words words)
{
    public Option<string> Data { get; } =
        new("--data") { Description = words.DataFolder, HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => InProject("data") };

    public Option<string> Templates { get; } = new("--templates")
    {
        Description = words.TemplatesFolder,
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => InProject("templates"),
    };

    public Option<string> Output { get; } =
        new("--out") { Description = words.OutputFolder, HelpName = "DIR", Recursive = true, DefaultValueFactory = _ => InProject("out") };

    /// <summary>What a command that works on disclosures was asked for.</summary>
    public BuildOptions Read(ParseResult arguments, Argument<string[]> paths) =>
        Read(arguments) with { Paths = [.. arguments.GetValue(paths) ?? []] };

    /// <summary>What a command that works on all disclosures was asked for.</summary>
    public BuildOptions Read(ParseResult arguments) => new()
    {
        Data = arguments.GetValue(Data)!,
        Templates = arguments.GetValue(Templates)!,
        Output = arguments.GetValue(Output)!,
    };

    /// <summary>A folder of the project, shown relative to the current one when that is shorter to read.</summary>
    public static string InProject(string name)
    {
        var root = Environment.GetEnvironmentVariable("PUBLISHER_ROOT") is { Length: > 0 } set ? set : Environment.CurrentDirectory;
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(root, name));
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.Combine(root, name) : relative;
    }
}
