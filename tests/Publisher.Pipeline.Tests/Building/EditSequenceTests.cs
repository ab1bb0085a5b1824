using FsCheck;
using FsCheck.Fluent;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>
/// Whatever was edited, in whatever order, and built in between: the output folder is what a build of the same input into an
/// empty folder gives, byte for byte. PUBLISHER_TEST_SIZE gives the number of sequences.
/// </summary>
public sealed class EditSequenceTests
{
    private const int UsualSequences = 12;

    private static readonly int Sequences =
        Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE") is { Length: > 0 } size ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : UsualSequences;

    [Fact]
    public void Gives_the_bytes_of_a_clean_build_after_any_edits()
    {
        var sequences = Gen.ArrayOf(Gen.Choose(0, 1_000_000)).Where(edits => edits.Length is > 0 and <= 12);
        Prop.ForAll(Arb.From(sequences), edits => Try(edits).GetAwaiter().GetResult()).Check(PropertyRuns.Of(Sequences));
    }

    private static async Task Try(int[] edits)
    {
        using var site = new SmallSite("2024/a", "2024/b", "2023/a");
        var editor = new RandomEdits(site);
        await site.BuildAsync();
        foreach (var edit in edits)
        {
            editor.Apply(edit);
            await site.BuildAsync(site.Options with { Date = editor.Date });
        }

        // A build with an error keeps what was good before, which a clean build knows nothing of.
        editor.Repair();
        var report = await site.BuildAsync(site.Options with { Date = editor.Date });
        Assert.False(report.HasErrors, string.Join(' ', edits) + report.Print(site.Folder.Path));
        using var clean = new TemporaryFolder();
        await site.BuildAsync(site.Options with { Date = editor.Date, Output = clean.Path });
        Assert.Equal(FolderContent.Of(clean.Path), site.Files());
    }
}
