namespace Publisher.Preview.Tests;

/// <summary>One preview for all questions that change nothing; in its output folder lie a link and a file that it must not show.</summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    internal LivePreview Preview { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Preview = await LivePreview.StartAsync();
        File.CreateSymbolicLink(Preview.Folder["out/link"], Preview.Folder["data"]);
        Preview.Folder.Write("out/.hidden", "部门");
    }

    public ValueTask DisposeAsync() => Preview.DisposeAsync();
}
