namespace Publisher.Cli.Tests.Workflow;

/// <summary>An editor's repository with the smallest disclosure, in which the real tool installs its hooks.</summary>
internal sealed class EditorSandbox : IDisposable
{
    public const string Project = "data/2024/bureau/projects/01-材料印刷费.yaml";

    private readonly TemporaryFolder _folder = new();

    /// <param name="folder">Where in the sandbox the repository is.</param>
    public EditorSandbox(string folder = "editor")
    {
        Git = GitFolder.Init(_folder[folder]);
        _folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), folder + "/data");
        Git.CommitAll("初稿");
    }

    public GitFolder Git { get; }

    public string this[string relative] => _folder[relative];

    public string Page => Path.Combine(Git.Path, "out/2024/bureau/index.html");

    /// <summary>Every file under a folder, with its bytes and permissions.</summary>
    public static Dictionary<string, string> Read(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => $"{(OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file))} {new FileInfo(file).LinkTarget} {Convert.ToHexString(File.ReadAllBytes(file))}");

    public ProcessResult Hooks(string what, string? repository = null)
    {
        var top = repository ?? Git.Path;
        return PublisherProcess.Run(
            top, "hooks", what, "--data", "data", "--templates", Repository.Templates, "--out", "out", "--lang", "en");
    }

    public void Replace(string old, string @new, string? repository = null)
    {
        var file = Path.Combine(repository ?? Git.Path, Project);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
