using Publisher.Import.Writing;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>The folder is written whole or not at all, and nobody's files are lost.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _findings = new();

    [Fact]
    public void Refuses_a_folder_that_is_not_empty()
    {
        _folder.Write("2024/bureau/notes.txt", "x");

        Assert.False(ImportFolder.IsFree(_folder["2024/bureau"], isForced: false, _findings));
        Assert.Equal(["PUB9300"], _findings.Select(finding => finding.Code));
        Assert.True(ImportFolder.IsFree(_folder["2024/bureau"], isForced: true, _findings));
        Assert.True(ImportFolder.IsFree(_folder["2024/other"], isForced: false, _findings));
    }

    [Fact]
    public void Refuses_a_file_in_place_of_a_folder()
    {
        _folder.Write("2024/bureau", "x");

        Assert.False(ImportFolder.IsFree(_folder["2024/bureau"], isForced: true, _findings));
        Assert.Equal(["PUB9302"], _findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Replaces_the_data_and_keeps_other_files()
    {
        _folder.Write("2024/bureau/notes.txt", "mine");
        _folder.Write("2024/bureau/disclosure.json", "{}");
        _folder.Write("2024/bureau/projects/01-old.yaml", "old");
        var isWritten = ImportFolder.Write(
            _folder["2024/bureau"], [new ImportedFile("disclosure.yaml", "a"), new ImportedFile("projects/01-new.yaml", "b")], _findings);

        Assert.True(isWritten);
        Assert.Empty(_findings);
        Assert.Equal(
            ["disclosure.yaml", "notes.txt", "projects/01-new.yaml"],
            Directory.EnumerateFiles(_folder["2024/bureau"], "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder["2024/bureau"], file)).Order(StringComparer.Ordinal));
        Assert.Equal(["bureau"], Directory.EnumerateDirectories(_folder["2024"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Leaves_the_folder_as_it_was_when_a_file_cannot_be_written()
    {
        _folder.Write("2024/bureau/disclosure.yaml", "old");
        var isWritten = ImportFolder.Write(
            _folder["2024/bureau"], [new ImportedFile("disclosure.yaml", "new"), new ImportedFile("projects/" + new string('x', 300), "b")], _findings);

        Assert.False(isWritten);
        Assert.Equal(["PUB9301"], _findings.Select(finding => finding.Code));
        Assert.Equal("old", File.ReadAllText(_folder["2024/bureau/disclosure.yaml"]));
        Assert.Equal(["bureau"], Directory.EnumerateDirectories(_folder["2024"]).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();
}
