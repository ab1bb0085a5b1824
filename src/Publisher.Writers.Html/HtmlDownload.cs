namespace Publisher.Writers.Html;

/// <summary>A file that the page offers.</summary>
/// <param name="FileName">Its name in the page's folder.</param>
/// <param name="Label">What the reader sees: <c>Word 文档</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record HtmlDownload(string FileName, string Label, long Size)
{
    /// <summary>The name that the reader's browser saves it under; null: its own.</summary>
    public string? SaveAs { get; init; }
}
