namespace Publisher.Documents.Styles;

/// <summary>
/// The typefaces of Chinese official documents (GB/T 9704-2012 §5.2.2). A style names a role; which font on this machine
/// serves it is the PDF writer's matter, and Word files always name the official font.
/// </summary>
public enum FontRole
{
    /// <summary>仿宋: body text.</summary>
    FangSong,

    /// <summary>小标宋: titles.</summary>
    XiaoBiaoSong,

    /// <summary>黑体: first-level headings, table heads.</summary>
    HeiTi,

    /// <summary>楷体: second-level headings, stressed words.</summary>
    KaiTi,

    /// <summary>宋体: tables, page numbers.</summary>
    SongTi,
}
