namespace Publisher.Pipeline.Tests;

/// <summary>The published layouts with a test's own files laid over them, for as long as the test runs.</summary>
internal sealed class LayeredTemplates : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="own">Files that come before the published ones of the same path; the folder may be missing.</param>
    public LayeredTemplates(string own)
    {
        _folder.CopyFrom(Repository.Templates, "templates");
        if (Directory.Exists(own))
        {
            _folder.CopyFrom(own, "templates");
        }
    }

    /// <summary>What paths in messages begin with, before <c>templates/</c>.</summary>
    public string Root => _folder.Path;

    public string Path => _folder["templates"];

    public void Dispose() => _folder.Dispose();
}
