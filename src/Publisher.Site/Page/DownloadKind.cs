namespace Publisher.Site.Page;

/// <summary>What readers call a file, what it is for machines, and what its name ends with when it is saved.</summary>
/// <param name="Label">What the reader sees.</param>
/// <param name="Format">The format's name.</param>
/// <param name="Suffix">Behind the document's title.</param>
internal sealed record DownloadKind(string Label, string Format, string Suffix)
{
    public static DownloadKind Of(string fileName) => fileName switch
    {
        "disclosure.docx" => new("Word 文档", "DOCX", ".docx"),
        "disclosure.pdf" => new("PDF 文档", "PDF/A，可归档", ".pdf"),
        "data.json" => new("全部数据", "JSON", "（数据）.json"),
        "projects.csv" => new("项目表", "CSV", "（项目）.csv"),
        "indicators.csv" => new("绩效指标表", "CSV", "（绩效指标）.csv"),
        "datapackage.json" => new("数据说明", "JSON", "（数据说明）.json"),
        _ => new(fileName, Path.GetExtension(fileName).TrimStart('.').ToUpperInvariant(), $"（{fileName}）"),
    };
}
