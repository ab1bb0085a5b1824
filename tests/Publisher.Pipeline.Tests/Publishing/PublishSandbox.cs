using Publisher.Pipeline.Output;
using Publisher.Pipeline.Publishing;

namespace Publisher.Pipeline.Tests.Publishing;

/// <summary>A bare repository, an editor's clone with the smallest disclosure, and a public folder.</summary>
internal sealed class PublishSandbox : IDisposable
{
    public const string Project = "data/2024/bureau/projects/01-材料印刷费.yaml";

    private readonly TemporaryFolder _folder = new();

    public PublishSandbox()
    {
        Server = GitFolder.Init(_folder["server.git"], "--bare");
        Editor = GitFolder.Init(_folder["editor"]);
        _folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "editor/data");
        Commit = Editor.CommitAll("初稿");
        Editor.Run("remote", "add", "origin", Server.Path);
        Push();
    }

    public GitFolder Server { get; }

    public GitFolder Editor { get; }

    /// <summary>The first commit.</summary>
    public string Commit { get; }

    public string Target => _folder["www"];

    public string Current => Path.Combine(Target, "current");

    public string[] Versions => [.. Directory.GetDirectories(Path.Combine(Target, "versions")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public PublishOptions Options => new()
    {
        Repository = Server.Path,
        Branch = "main",
        Target = Target,
        OwnTemplates = Repository.Templates,
    };

    public string this[string relative] => _folder[relative];

    public void Push() => Editor.Run("push", "--quiet", "origin", "HEAD:refs/heads/main");

    /// <summary>Changes one value of the disclosure, commits and pushes it.</summary>
    public void PushValue(string value)
    {
        var file = Path.Combine(Editor.Path, Project);
        var text = File.ReadAllText(file);
        var start = text.IndexOf("指标值: \"", StringComparison.Ordinal) + "指标值: \"".Length;
        File.WriteAllText(file, text[..start] + value + text[text.IndexOf('"', start)..]);
        Editor.CommitAll($"改为{value}");
        Push();
    }

    public Task<PublishReport> PublishAsync(PublishOptions? options = null) =>
        Publication.RunAsync(options ?? Options, progress: null, TestContext.Current.CancellationToken);

    /// <summary>The files of a version with their bytes.</summary>
    public static Dictionary<string, string> Read(string version) => Directory.GetFiles(version, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(version, file), file => Convert.ToHexString(File.ReadAllBytes(file)));

    /// <summary>Fails unless every file of a version is the one that its manifest vouches for.</summary>
    public static void AssertWhole(string version)
    {
        var files = Manifest.Read(File.ReadAllBytes(Path.Combine(version, Manifest.FileName))).Disclosures.SelectMany(entry => entry.Files).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(
            file.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(version, file.Path))))));
    }

    public void Dispose() => _folder.Dispose();
}
