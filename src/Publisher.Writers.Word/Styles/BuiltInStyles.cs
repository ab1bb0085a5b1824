namespace Publisher.Writers.Word.Styles;

/// <summary>
/// The styles that Word brings along. Their name in the file is English; Chinese Word shows it in Chinese. A layout's
/// style with such a Chinese name is written as the built-in one, because Word would otherwise show two of that name.
/// </summary>
internal static class BuiltInStyles
{
    public const string Normal = "Normal";
    public const string DefaultParagraphFont = "DefaultParagraphFont";
    public const string NormalTable = "TableNormal";
    public const string NoList = "NoList";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Hyperlink = "Hyperlink";

    /// <summary>Our own: the paragraphs that the file format asks for and the document does not have.</summary>
    public const string Separator = "分隔";

    /// <summary>
    /// Word's name of the paragraph style that Chinese Word shows as <paramref name="chinese"/>, or null.
    /// </summary>
    public static string? Find(string chinese) => chinese switch
    {
        "正文" => Normal,
        "标题" => "Title",
        "副标题" => "Subtitle",
        "题注" => "caption",
        "页眉" => "header",

        // 页码 is the character style "page number" in Word; the paragraph that holds the number is a footer.
        "页脚" or "页码" => "footer",
        "日期" => "Date",
        "签名" => "Signature",
        "称呼" => "Salutation",
        "引用" => "Quote",
        "列表段落" => "List Paragraph",
        _ => null,
    };

    /// <summary>The id of the style of headings of <paramref name="level"/>, 1 to 4.</summary>
    public static string Heading(int level) => "Heading" + Digit(level);

    /// <summary>The id of the style of lines of the contents, <paramref name="level"/> 1 to 4.</summary>
    public static string Contents(int level) => "TOC" + Digit(level);

    public static char Digit(int level) => (char)('0' + level);
}
