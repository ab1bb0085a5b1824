using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>What the commands say beside diagnostics, in one language.</summary>
internal sealed record Words
{
    public required string Tool { get; init; }

    public required string Build { get; init; }

    public required string BuildPaths { get; init; }

    public required string BuildCheck { get; init; }

    public required string Validate { get; init; }

    public required string Explain { get; init; }

    public required string ExplainCode { get; init; }

    public required string NewLayout { get; init; }

    public required string Layout { get; init; }

    public required string LayoutTest { get; init; }

    public required string LayoutName { get; init; }

    public required string LayoutFrom { get; init; }

    public required string LayoutOpen { get; init; }

    public required Func<string, string> LayoutCreated { get; init; }

    /// <summary>Samples, folder.</summary>
    public required Func<int, string, string> LayoutTested { get; init; }

    public required string Import { get; init; }

    public required string ImportFile { get; init; }

    public required string ImportInto { get; init; }

    public required string ImportLayout { get; init; }

    public required string ImportForce { get; init; }

    /// <summary>Files, folder.</summary>
    public required Func<int, string, string> Imported { get; init; }

    public required string Clean { get; init; }

    public required string Doctor { get; init; }

    public required string DataFolder { get; init; }

    public required string TemplatesFolder { get; init; }

    public required string OutputFolder { get; init; }

    public required string LanguageOption { get; init; }

    public required string DiagnosticsOption { get; init; }

    public required string Building { get; init; }

    public required Func<BuildReport, double, string> Summary { get; init; }

    /// <summary>Errors, warnings.</summary>
    public required Func<int, int, string> Counts { get; init; }

    public required Func<int, string> Valid { get; init; }

    public required Func<string, string> UnknownCode { get; init; }

    public required Func<string, string> Bug { get; init; }

    public static Words In(Language language) => language == Language.Chinese ? Chinese : English;

    private static Words English => new()
    {
        Tool = "Makes the Word file, the PDF and the web page of a department's performance goals from structured data",
        Build = "Build everything under the data folder, or only the disclosures named",
        BuildPaths = "A disclosure's folder, or a file in it",
        BuildCheck = "Check the finished PDFs against PDF/A-3a and PDF/UA-1; one that fails is not written",
        Validate = "Check the data and write nothing",
        Explain = "Explain a diagnostic code",
        ExplainCode = "The code, such as PUB1010",
        NewLayout = "Start a layout for another form from one that is there",
        Layout = "Work on layouts",
        LayoutTest = "Try a layout with made-up data: everything there, only what must be, long texts, gaps, lists",
        LayoutName = "The layout's folder under the templates folder",
        LayoutFrom = "The layout to start from",
        LayoutOpen = "Show the folder with the result",
        LayoutCreated = name => $"Change its layout.yaml, then look at it with: publisher layout test {name}",
        LayoutTested = (count, folder) => FormattableString.Invariant($"{count} samples in {folder}"),
        Import = "Turn an existing Word file or text of a disclosure into data",
        ImportFile = "A .docx, .txt, .doc, .wps, .odt or .rtf file",
        ImportInto = "The disclosure's folder (otherwise YEAR/NAME in the data folder)",
        ImportLayout = "The layout that the file has; auto finds it",
        ImportForce = "Replace the data that is in the folder",
        Imported = (count, folder) => FormattableString.Invariant($"{count} files in {folder}; next: read import-report.txt, then publisher build {folder}"),
        Clean = "Delete all generated files",
        Doctor = "Show the fonts and tools found on this machine",
        DataFolder = "The data folder",
        TemplatesFolder = "The folder of layouts",
        OutputFolder = "The output folder",
        LanguageOption = "The language of messages: zh or en (otherwise the locale's)",
        DiagnosticsOption = "How findings are printed",
        Building = "Building",
        Summary = (report, seconds) => FormattableString.Invariant(
            $"{report.Built} built, {report.Kept} up to date, {report.Failed} failed; {report.Files} files, {report.Pages} pages in {seconds:0.00} s"),
        Counts = (errors, warnings) => FormattableString.Invariant($"{errors} errors, {warnings} warnings"),
        Valid = count => FormattableString.Invariant($"{count} checked, no errors"),
        UnknownCode = code => $"there is no diagnostic {code}",
        Bug = message => $"This is a bug of Publisher, not of your files: {message}",
    };

    private static Words Chinese => new()
    {
        Tool = "由结构化数据生成部门预算绩效目标的 Word 文件、PDF 和网页",
        Build = "生成数据文件夹中的全部公开文件，或只生成指定的几份",
        BuildPaths = "公开文件的文件夹，或其中的文件",
        BuildCheck = "检查生成的 PDF 是否符合 PDF/A-3a 和 PDF/UA-1，不符合的不写出",
        Validate = "只检查数据，不写任何文件",
        Explain = "解释诊断代码",
        ExplainCode = "代码，例如 PUB1010",
        NewLayout = "以现有版式为底稿，新建一套版式",
        Layout = "版式方面的工作",
        LayoutTest = "用样例数据试印一套版式：样样齐全、只有必填、文字很长、序号空缺、正文带列表",
        LayoutName = "版式文件夹的名称",
        LayoutFrom = "作为底稿的版式",
        LayoutOpen = "打开结果文件夹",
        LayoutCreated = name => $"请修改其中的 layout.yaml，然后查看效果：publisher layout test {name}",
        LayoutTested = (count, folder) => FormattableString.Invariant($"试印了 {count} 份样例，在 {folder}"),
        Import = "把现有的 Word 文件或文本转成数据",
        ImportFile = ".docx、.txt、.doc、.wps、.odt 或 .rtf 文件",
        ImportInto = "写到哪个文件夹（默认是数据文件夹下的 年度/名称）",
        ImportLayout = "原文是哪一套版式；auto 为自动判断",
        ImportForce = "替换文件夹里已有的数据",
        Imported = (count, folder) => FormattableString.Invariant($"写出 {count} 个文件，在 {folder}；请先看 import-report.txt，再运行 publisher build {folder}"),
        Clean = "删除全部生成的文件",
        Doctor = "显示本机找到的字体和工具",
        DataFolder = "数据文件夹",
        TemplatesFolder = "版式文件夹",
        OutputFolder = "输出文件夹",
        LanguageOption = "消息的语言：zh 或 en（默认随系统）",
        DiagnosticsOption = "检查结果的输出格式",
        Building = "正在生成",
        Summary = (report, seconds) => FormattableString.Invariant(
            $"生成 {report.Built} 份，未变 {report.Kept} 份，失败 {report.Failed} 份；写出 {report.Files} 个文件，共 {report.Pages} 页，用时 {seconds:0.00} 秒"),
        Counts = (errors, warnings) => FormattableString.Invariant($"错误 {errors} 处，警告 {warnings} 处"),
        Valid = count => FormattableString.Invariant($"检查了 {count} 份，没有错误"),
        UnknownCode = code => $"没有诊断代码 {code}",
        Bug = message => $"这是 Publisher 自身的错误，与您的文件无关：{message}",
    };
}
