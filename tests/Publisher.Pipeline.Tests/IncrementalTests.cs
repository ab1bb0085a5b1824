using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.Tests;

public sealed class IncrementalTests
{
    [Fact]
    public async Task Keeps_what_is_up_to_date()
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Equal((0, 1, 0), (report.Built, report.Kept, report.Files));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("added file")]
    [InlineData("template")]
    [InlineData("style")]
    [InlineData("lost output")]
    public async Task Builds_anew_what_changed_as_a_clean_build_does(string change)
    {
        using var small = new SmallDisclosure();
        small.Folder.CopyFrom(Repository.Templates, "templates");
        var templates = small.Folder["templates"];
        await Build.RunAsync(small.Data, small.Output, templates);
        switch (change)
        {
            case "data":
                small.Replace(SmallDisclosure.Project, ">880份", ">881份");
                break;
            case "added file":
                File.Copy(small.Folder[SmallDisclosure.Project], small.Folder["data/2024/bureau/projects/02.yaml"]);
                break;
            case "template":
                small.Replace("templates/shared/cover.sbn", "部门预算绩效目标", "部门预算项目绩效目标");
                break;
            case "style":
                small.Replace("templates/shared/styles.yaml", "字号: 小初", "字号: 一号");
                break;
            case "lost output":
                File.Delete(small.Word);
                break;
        }

        var report = await Build.RunAsync(small.Data, small.Output, templates);
        var incremental = small.Files();
        Directory.Delete(small.Output, recursive: true);
        await Build.RunAsync(small.Data, small.Output, templates);

        Assert.Equal(1, report.Built);
        Assert.Equal(small.Files(), incremental);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("index.html")]
    [InlineData(".publisher/ledger")]
    public async Task Repairs_a_damaged_file_of_its_own(string file)
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var before = small.Files();
        File.WriteAllText(Path.Combine(small.Output, file), "{");
        await Build.RunAsync(small.Data, small.Output);

        Assert.Equal(before, small.Files());
    }

    [Fact]
    public async Task Vouches_for_every_file_in_the_manifest()
    {
        using var small = new SmallDisclosure();
        await Build.RunAsync(small.Data, small.Output);
        var manifest = Manifest.Read(await File.ReadAllBytesAsync(small.Folder["out/manifest.json"], TestContext.Current.CancellationToken));

        var entry = Assert.Single(manifest.Disclosures);
        ManifestFile[] files = [.. entry.Files, .. manifest.Site.Files];
        Assert.Equal(
            small.Files().Keys.Where(path => path != "manifest.json" && !path.StartsWith('.')),
            files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(
            file.Sha256,
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(small.Output, file.Path))))));
        Assert.Contains("NotoSerifCJKsc-Regular", entry.Fonts);
    }

    [Fact]
    public async Task Deletes_the_files_of_a_disclosure_that_is_gone()
    {
        using var small = new SmallDisclosure();
        small.Folder.CopyFrom(small.Folder["data/2024/bureau"], "data/2024/second");
        await Build.RunAsync(small.Data, small.Output);
        Assert.Contains("2024/second", await File.ReadAllTextAsync(small.Folder["out/index.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Directory.Delete(small.Folder["data/2024/second"], recursive: true);
        await Build.RunAsync(small.Data, small.Output);
        var manifest = Manifest.Read(await File.ReadAllBytesAsync(small.Folder["out/manifest.json"], TestContext.Current.CancellationToken));

        Assert.Equal("2024/bureau", Assert.Single(manifest.Disclosures).Path);
        Assert.DoesNotContain("2024/second", await File.ReadAllTextAsync(small.Folder["out/index.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(Directory.Exists(small.Folder["out/2024/second"]));
    }
}
