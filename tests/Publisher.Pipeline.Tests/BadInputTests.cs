using System.Text;

namespace Publisher.Pipeline.Tests;

/// <summary>Input too large or too odd to lie in the repository; and that bad input never harms what was published.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Leaves_earlier_files_untouched_when_the_input_has_an_error()
    {
        using var small = new SmallDisclosure();
        Assert.False((await Build.RunAsync(small.Data, small.Output)).HasErrors);
        var before = small.Files();

        small.Replace(SmallDisclosure.Project, "项目名称: ", "项目名称：");
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Equal(1, report.Failed);
        Assert.Equal(before, small.Files());
    }

    [Fact]
    public async Task Builds_the_good_disclosures_beside_a_bad_one()
    {
        using var small = new SmallDisclosure();
        small.Folder.Write("data/2024/other/disclosure.yaml", "年度：2024\n");
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Equal((1, 1), (report.Built, report.Failed));
        Assert.True(File.Exists(small.Word));
    }

    [Theory]
    [InlineData("[", "yaml")]
    [InlineData("[", "json")]
    [InlineData("{\"a\":", "json")]
    [InlineData("- ", "yaml")]
    public async Task Refuses_nesting_of_a_hundred_thousand(string opening, string ending)
    {
        using var small = new SmallDisclosure();
        small.Folder.Write($"data/2024/bureau/projects/02.{ending}", new StringBuilder().Insert(0, opening, 100_000).ToString());
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Equal(1, report.Failed);
        Assert.Contains($"projects/02.{ending}:1:", report.Print(small.Folder.Path), StringComparison.Ordinal);
        Assert.False(Directory.Exists(small.Folder["out/2024"]));
        Assert.Empty(Directory.GetFiles(small.Output));
    }

    [Fact]
    public async Task Refuses_a_file_of_a_hundred_megabytes_without_reading_it()
    {
        using var small = new SmallDisclosure();
        using (var stream = File.Create(small.Folder["data/2024/bureau/projects/02.yaml"]))
        {
            stream.SetLength(100 * 1024 * 1024);
        }

        var before = GC.GetTotalAllocatedBytes();
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Contains("02.yaml:1:1: error PUB1004: the file has 100.0 MB", report.Print(small.Folder.Path), StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 * 1024 * 1024);
    }

    [Fact]
    public async Task Says_that_the_output_folder_cannot_be_written()
    {
        using var small = new SmallDisclosure();
        small.Folder.Write("out", "a file where a folder should be");
        var report = await Build.RunAsync(small.Data, small.Output);

        Assert.Contains("error PUB0005: cannot write", report.Print(small.Folder.Path), StringComparison.Ordinal);
        Assert.Equal("a file where a folder should be", File.ReadAllText(small.Output));
    }

    [Fact]
    public async Task Says_that_the_templates_folder_is_missing()
    {
        using var small = new SmallDisclosure();
        var report = await Build.RunAsync(small.Data, small.Output, templates: small.Folder["nowhere"]);

        Assert.Contains("disclosure.yaml:2:5: error PUB3900", report.Print(small.Folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_no_link_out_of_the_templates_folder()
    {
        using var small = new SmallDisclosure();
        using var templates = new TemporaryFolder();
        templates.CopyFrom(Repository.Templates);
        templates.Write("hebei/cover.sbn", "{{ include '/etc/hostname' }}{{ include 'C:\\\\secret' }}");
        var report = await Build.RunAsync(small.Data, small.Output, templates.Path);

        Assert.Contains("error PUB3130", report.Print(templates.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_every_path_that_names_no_disclosure()
    {
        using var small = new SmallDisclosure();
        var report = await Build.RunAsync(small.Data, small.Output, paths: ["2024/nothing", "/etc", "2024/bureau"]);

        var text = report.Print(small.Folder.Path);
        Assert.Contains("error PUB0003: 2024/nothing belongs to no disclosure", text, StringComparison.Ordinal);
        Assert.Contains("error PUB0003: /etc belongs to no disclosure", text, StringComparison.Ordinal);
        Assert.Equal(1, report.Built);
    }

    /// <summary>The limit is far above what it takes; a quadratic reader needs longer.</summary>
    [Fact(Timeout = 300_000)]
    public async Task Ends_soon_on_a_file_full_of_signs()
    {
        using var small = new SmallDisclosure();
        foreach (var sign in new[] { "&a ", "*a ", "? ", "!", "%\n", "\"", "'", "：" })
        {
            small.Folder.Write("data/2024/bureau/projects/02.yaml", new StringBuilder().Insert(0, sign, 200_000).ToString());
            Assert.True((await Build.RunAsync(small.Data, small.Output)).HasErrors);
        }
    }
}
