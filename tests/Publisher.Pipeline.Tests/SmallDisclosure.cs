namespace Publisher.Pipeline.Tests;

/// <summary>A copy of the smallest good case in a folder of its own, to be spoilt by a test.</summary>
internal sealed class SmallDisclosure : IDisposable
{
    public const string Project = "data/2024/bureau/projects/01-材料印刷费.yaml";

    public SmallDisclosure() => Folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal"));

    public TemporaryFolder Folder { get; } = new();

    public string Data => Folder["data"];

    public string Output => Folder["out"];

    public string Word => Folder["out/2024/bureau/disclosure.docx"];

    public void Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(Folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Folder[path], text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Every file of the output folder with its bytes, what builds keep for each other included.</summary>
    public SortedDictionary<string, string> Files() => FolderContent.Of(Output);

    public void Dispose() => Folder.Dispose();
}
