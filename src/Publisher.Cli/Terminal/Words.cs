using System.Collections.Immutable;
using Publisher.Data.Rules;
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

    public required string BuildStrict { get; init; }

    public required string BuildSince { get; init; }

    public required string BuildShard { get; init; }

    public required string BuildExplain { get; init; }

    public required string BuildNoWait { get; init; }

    public required string Join { get; init; }

    public required string JoinShards { get; init; }

    public required Func<string, string> BadShard { get; init; }

    public required string BuildPublished { get; init; }

    public required string Validate { get; init; }

    public required string Schema { get; init; }

    public required string Explain { get; init; }

    public required string ExplainCode { get; init; }

    public required string New { get; init; }

    public required string NewFrom { get; init; }

    public required string NewYear { get; init; }

    public required string NewInto { get; init; }

    public required string NewForce { get; init; }

    public required string NewName { get; init; }

    public required string NewSlug { get; init; }

    public required string NewLayoutOfDisclosure { get; init; }

    /// <summary>Neither or both of the ways to start.</summary>
    public required string NewNeedsSource { get; init; }

    public required string NewNeedsYear { get; init; }

    /// <summary>Values to be filled in, places to look at, folder.</summary>
    public required Func<int, int, string, string> NewStarted { get; init; }

    public required string NewLayout { get; init; }

    public required string Layout { get; init; }

    public required string LayoutTest { get; init; }

    public required string LayoutName { get; init; }

    public required string LayoutFrom { get; init; }

    public required string LayoutLike { get; init; }

    public required string LayoutNeedsSource { get; init; }

    /// <summary>The layout it is like, number of differences.</summary>
    public required Func<string, int, string> LayoutModel { get; init; }

    /// <summary>Where, and what is said there; null for nothing any more.</summary>
    public required Func<string, string?, string> LayoutFact { get; init; }

    public required string LayoutDoubts { get; init; }

    public required string LayoutFits { get; init; }

    public required string LayoutMisfits { get; init; }

    /// <summary>Words, how often.</summary>
    public required Func<string, int, string> LayoutLoses { get; init; }

    /// <summary>Words, how often.</summary>
    public required Func<string, int, string> LayoutAdds { get; init; }

    public required string LayoutOpen { get; init; }

    public required Func<string, string> LayoutCreated { get; init; }

    /// <summary>Samples, folder.</summary>
    public required Func<int, string, string> LayoutTested { get; init; }

    public required string Import { get; init; }

    public required string ImportFile { get; init; }

    public required string ImportInto { get; init; }

    public required string ImportLayout { get; init; }

    public required string ImportPages { get; init; }

    public required string ImportForce { get; init; }

    /// <summary>Files, folder.</summary>
    public required Func<int, string, string> Imported { get; init; }

    /// <summary>The same for files that were restored as they were: nothing needs to be read over.</summary>
    public required Func<int, string, string> Restored { get; init; }

    public required string Clean { get; init; }

    public required string Diff { get; init; }

    public required string DiffOlder { get; init; }

    public required string DiffNewer { get; init; }

    public required string DiffOnly { get; init; }

    public required string NoChanges { get; init; }

    /// <summary>The changes above all sections and projects.</summary>
    public required string DocumentItself { get; init; }

    public required Func<string, string> WithheldBecause { get; init; }

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

    /// <summary>Remarks and waived findings that were not printed.</summary>
    public required Func<int, int, string> Hidden { get; init; }

    /// <summary>Warnings that a build did not print.</summary>
    public required Func<int, string> Remarks { get; init; }

    /// <summary>Errors by the rules that a build only warned of.</summary>
    public required Func<int, string> RuleErrors { get; init; }

    /// <summary>Warnings found, warnings allowed.</summary>
    public required Func<int, int, string> TooManyWarnings { get; init; }

    public required Func<int, string> Fixed { get; init; }

    public required Func<Severity, string> SeverityName { get; init; }

    public required Func<Certainty, string> CertaintyName { get; init; }

    /// <summary>The parts of an explanation in their order: the catalogue's key and the words before it.</summary>
    public required ImmutableArray<(string Key, string Title)> ExplainParts { get; init; }

    public required string ValidateAll { get; init; }

    public required string ValidateFix { get; init; }

    public required string ValidateMaximum { get; init; }

    public required Func<string, string> UnknownCode { get; init; }

    public required Func<string, string> Bug { get; init; }

    public static Words In(Language language) => language == Language.Chinese ? Chinese : English;

    private static Words English => new()
    {
        Tool = "Makes the Word file, the PDF and the web page of a department's performance goals from structured data",
        Build = "Build everything under the data folder, or only the disclosures named",
        BuildPaths = "A disclosure's folder, or a file in it",
        BuildCheck = "Check the finished PDFs against PDF/A-3a and PDF/UA-1; one that fails is not written",
        BuildStrict = "Refuse disclosures that the rules find errors in, as for publication; else they are warnings",
        BuildSince = "Look only at disclosures that differ from this revision of git, and at what templates, fonts or the program touch",
        BuildShard = "Build one part of the disclosures, such as 2/4; publisher join puts the parts together",
        BuildExplain = "Say for each output why it was made or kept",
        BuildNoWait = "Fail at once when another build is working on the output folder",
        Join = "Join the shards that build --shard has made",
        JoinShards = "The folders of all shards",
        BadShard = text => $"“{text}” is no shard; write 2/4 for the second of four",
        BuildPublished = "The published site's manifest.json, or its folder: no address in it may get lost",
        Validate = "Check the data and write nothing",
        Schema = "Write the JSON Schemas for editors (after changing a layout), to schema/ or the folder of --out",
        Explain = "Explain a diagnostic code",
        ExplainCode = "The code, such as PUB1010",
        New = "Start next year's disclosure from this year's, or a new one from nothing",
        NewFrom = "The disclosure to start from: names, units, layout and projects are kept; amounts and dates are to be filled in",
        NewYear = "The year of the new disclosure",
        NewInto = "Its folder (otherwise the one of its year and name in the data folder)",
        NewForce = "Replace a folder that is there already",
        NewName = "Without --from: the department's full name",
        NewSlug = "Its name in web addresses: small letters, digits, hyphens; with --from that disclosure's, unless given",
        NewLayoutOfDisclosure = "Without --from: the layout (otherwise the first by name)",
        NewNeedsSource = "give either --from, or --name and --slug",
        NewNeedsYear = "--year must be a year of four digits",
        NewStarted = (unfilled, places, folder) => FormattableString.Invariant(
            $"{unfilled} values are to be filled in (待填), {places} places to be looked at; see: publisher validate {folder}"),
        NewLayout = "Start a layout for another form from one that is there, or from a published file",
        Layout = "Work on layouts",
        LayoutTest = "Try a layout with made-up data: everything there, only what must be, long texts, gaps, lists",
        LayoutName = "The layout's folder under the templates folder",
        LayoutFrom = "The layout to start from (with --like: otherwise the one that fits best)",
        LayoutLike = "A published file: the layout is made to fit it",
        LayoutNeedsSource = "--from LAYOUT or --like FILE is needed",
        LayoutModel = (layout, count) => FormattableString.Invariant($"like {layout}, with {count} differences:"),
        LayoutFact = (path, value) => $"{path}: {value ?? "none"}",
        LayoutDoubts = "The file does not decide (check these in layout.yaml):",
        LayoutFits = "Imported with this layout and built again, the file has the same words",
        LayoutMisfits = "Not as in the file when it is imported and built again (docs/new-layout.md tells how to change layout.yaml and templates):",
        LayoutLoses = (text, count) => FormattableString.Invariant($"not printed, {count} times: {text}"),
        LayoutAdds = (text, count) => FormattableString.Invariant($"not in the file, {count} times: {text}"),
        LayoutOpen = "Show the folder with the result",
        LayoutCreated = name => $"Change its layout.yaml, then look at it with: publisher layout test {name}",
        LayoutTested = (count, folder) => FormattableString.Invariant($"{count} samples in {folder}"),
        Import = "Turn an existing Word file, PDF or text of a disclosure into data",
        ImportFile = "A .docx, .pdf, .txt, .doc, .wps, .odt or .rtf file",
        ImportInto = "The disclosure's folder (otherwise YEAR/NAME in the data folder)",
        ImportLayout = "The layout that the file has; auto finds it",
        ImportPages = "Read what the pages of a PDF show, even when it carries the data that it was made from",
        ImportForce = "Replace the data that is in the folder",
        Imported = (count, folder) => FormattableString.Invariant($"{count} files in {folder}; next: read import-report.txt, then publisher build {folder}"),
        Restored = (count, folder) => FormattableString.Invariant($"{count} files in {folder}; next: publisher build {folder}"),
        Clean = "Delete all generated files",
        Diff = "Show what changed between two versions, in the form's own terms",
        DiffOlder = "The older version: a commit, branch or tag; without it, the last commit",
        DiffNewer = "The newer version; without it, the files as they are",
        DiffOnly = "Only these disclosures: folders or files of the data folder",
        NoChanges = "no changes",
        DocumentItself = "the document",
        WithheldBecause = reason => $"withheld: {reason}",
        Doctor = "Show the fonts and tools found on this machine",
        DataFolder = "The data folder",
        TemplatesFolder = "The folder of layouts",
        OutputFolder = "The output folder",
        LanguageOption = "The language of messages: zh or en (otherwise the locale's)",
        DiagnosticsOption = "How findings are printed",
        Building = "Building",
        Summary = (report, seconds) => FormattableString.Invariant(
            $"{report.Built} built, {report.Kept} up to date, {report.Failed} failed{(report.Removed > 0 ? $", {report.Removed} removed" : "")}; {report.Files} files, {report.Pages} pages in {seconds:0.00} s"),
        Counts = (errors, warnings) => FormattableString.Invariant($"{errors} errors, {warnings} warnings"),
        Valid = count => FormattableString.Invariant($"{count} checked, no errors"),
        Hidden = (remarks, waived) => FormattableString.Invariant($"{remarks} remarks and {waived} waived findings are not shown; --all shows them"),
        Remarks = warnings => FormattableString.Invariant($"the rules have {warnings} warnings more; publisher validate shows them"),
        RuleErrors = errors => FormattableString.Invariant(
            $"{errors} of the warnings are errors by the rules: publisher validate and build --strict refuse them; they must not go public"),
        TooManyWarnings = (warnings, maximum) => FormattableString.Invariant($"{warnings} warnings, {maximum} are allowed"),
        Fixed = files => FormattableString.Invariant($"{files} files repaired"),
        SeverityName = severity => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
        CertaintyName = certainty => certainty switch { Certainty.Certain => "certain", Certainty.High => "very probable", _ => "worth a look" },
        ExplainParts = [("explain", "why: "), ("hint", "repair: "), ("example", "example: ")],
        ValidateAll = "Show remarks and waived findings, too",
        ValidateFix = "Repair in the data files what is certain",
        ValidateMaximum = "Fail when there are more warnings",
        UnknownCode = code => $"there is no diagnostic {code}",
        Bug = message => $"This is a bug of Publisher, not of your files: {message}",
    };

    private static Words Chinese => new()
    {
        Tool = "由结构化数据生成部门预算绩效目标的 Word 文件、PDF 和网页",
        Build = "生成数据文件夹中的全部公开文件，或只生成指定的几份",
        BuildPaths = "公开文件的文件夹，或其中的文件",
        BuildCheck = "检查生成的 PDF 是否符合 PDF/A-3a 和 PDF/UA-1，不符合的不写出",
        BuildStrict = "检查规则发现错误的公开件不予生成（公开前使用）；不加此项只作警告",
        BuildSince = "只看与这个 git 版本不同的公开文件，以及版式、字体或程序的变动所涉及的",
        BuildShard = "只生成一部分公开文件，例如 2/4；各部分用 publisher join 合并",
        BuildExplain = "逐个说明每个文件为什么重新生成或保持不变",
        BuildNoWait = "另一个生成任务正在使用输出文件夹时立即失败，不等待",
        Join = "合并 build --shard 生成的各个分片",
        JoinShards = "全部分片的文件夹",
        BadShard = text => $"“{text}”不是分片；四份中的第二份写作 2/4",
        BuildPublished = "已发布网站的 manifest.json 或所在文件夹：其中的网址一个也不能丢",
        Validate = "只检查数据，不写任何文件",
        Schema = "生成编辑器用的 JSON Schema（改了版式以后运行），写入 schema/ 或 --out 指定的文件夹",
        Explain = "解释诊断代码",
        ExplainCode = "代码，例如 PUB1010",
        New = "以上年的公开文件为底稿开始新一年的，或者从头新建一份",
        NewFrom = "作为底稿的公开文件：名称、单位、版式、项目沿用，金额和日期清空待填",
        NewYear = "新的年度",
        NewInto = "放在哪个文件夹（不写时放在数据文件夹下本年度、同名的文件夹）",
        NewForce = "文件夹已经存在时，换掉原有的",
        NewName = "不用 --from 时：部门全称",
        NewSlug = "网址里的名字：小写字母、数字、短横；用 --from 时默认同底稿",
        NewLayoutOfDisclosure = "不用 --from 时：版式（不写时取名称排在最前的）",
        NewNeedsSource = "请写 --from，或者写 --name 和 --slug",
        NewNeedsYear = "--year 应为四位数的年度",
        NewStarted = (unfilled, places, folder) => FormattableString.Invariant(
            $"有 {unfilled} 处待填，{places} 处需要核对；填的过程中可以随时检查：publisher validate {folder}"),
        NewLayout = "以现有版式为底稿，或者照公开的旧文件，新建一套版式",
        Layout = "版式方面的工作",
        LayoutTest = "用样例数据试印一套版式：样样齐全、只有必填、文字很长、序号空缺、正文带列表",
        LayoutName = "版式文件夹的名称",
        LayoutFrom = "作为底稿的版式（用 --like 时可以不写，自动挑最接近的）",
        LayoutLike = "公开的旧文件：照着它的表样写出版式",
        LayoutNeedsSource = "请写 --from 版式，或者 --like 文件",
        LayoutModel = (layout, count) => FormattableString.Invariant($"底稿 {layout}，不同之处 {count} 项："),
        LayoutFact = (path, value) => $"{path}：{value ?? "没有"}",
        LayoutDoubts = "原文看不出来的（请在 layout.yaml 里核对）：",
        LayoutFits = "按这套版式导入原文再生成，文字与原文相同",
        LayoutMisfits = "按这套版式导入原文再生成，有下面几处不同（怎样改 layout.yaml 和模板，见 docs/new-layout.md）：",
        LayoutLoses = (text, count) => FormattableString.Invariant($"没有印出（{count} 处）：{text}"),
        LayoutAdds = (text, count) => FormattableString.Invariant($"原文没有（{count} 处）：{text}"),
        LayoutOpen = "打开结果文件夹",
        LayoutCreated = name => $"请修改其中的 layout.yaml，然后查看效果：publisher layout test {name}",
        LayoutTested = (count, folder) => FormattableString.Invariant($"试印了 {count} 份样例，在 {folder}"),
        Import = "把现有的 Word 文件、PDF 或文本转成数据",
        ImportFile = ".docx、.pdf、.txt、.doc、.wps、.odt 或 .rtf 文件",
        ImportInto = "写到哪个文件夹（默认是数据文件夹下的 年度/名称）",
        ImportLayout = "原文是哪一套版式；auto 为自动判断",
        ImportPages = "读 PDF 页面上的内容，不用它附带的源数据",
        ImportForce = "替换文件夹里已有的数据",
        Imported = (count, folder) => FormattableString.Invariant($"写出 {count} 个文件，在 {folder}；请先看 import-report.txt，再运行 publisher build {folder}"),
        Restored = (count, folder) => FormattableString.Invariant($"恢复了 {count} 个文件，在 {folder}；接着可以运行 publisher build {folder}"),
        Clean = "删除全部生成的文件",
        Diff = "按表格栏目列出两个版本之间的变化",
        DiffOlder = "较早的版本：提交号、分支或标签；不写时为最近一次提交",
        DiffNewer = "较晚的版本；不写时为当前文件",
        DiffOnly = "只比较这些公开件：数据文件夹里的文件夹或文件",
        NoChanges = "没有变化",
        DocumentItself = "文件信息",
        WithheldBecause = reason => $"改为不公开：{reason}",
        Doctor = "显示本机找到的字体和工具",
        DataFolder = "数据文件夹",
        TemplatesFolder = "版式文件夹",
        OutputFolder = "输出文件夹",
        LanguageOption = "消息的语言：zh 或 en（默认随系统）",
        DiagnosticsOption = "检查结果的输出格式",
        Building = "正在生成",
        Summary = (report, seconds) => FormattableString.Invariant(
            $"生成 {report.Built} 份，未变 {report.Kept} 份，失败 {report.Failed} 份{(report.Removed > 0 ? $"，删除 {report.Removed} 份" : "")}；写出 {report.Files} 个文件，共 {report.Pages} 页，用时 {seconds:0.00} 秒"),
        Counts = (errors, warnings) => FormattableString.Invariant($"错误 {errors} 处，警告 {warnings} 处"),
        Valid = count => FormattableString.Invariant($"检查了 {count} 份，没有错误"),
        Hidden = (remarks, waived) => FormattableString.Invariant($"另有提示 {remarks} 处、豁免 {waived} 处没有显示，加 --all 可以看到"),
        Remarks = warnings => FormattableString.Invariant($"检查规则另有警告 {warnings} 处，publisher validate 可以看到"),
        RuleErrors = errors => FormattableString.Invariant(
            $"以上警告中有 {errors} 处按检查规则属于错误：publisher validate 和 build --strict 不予通过，公开之前必须改正"),
        TooManyWarnings = (warnings, maximum) => FormattableString.Invariant($"警告 {warnings} 处，超过了允许的 {maximum} 处"),
        Fixed = files => FormattableString.Invariant($"改正了 {files} 个文件"),
        SeverityName = severity => severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" },
        CertaintyName = certainty => certainty switch { Certainty.Certain => "必为差错", Certainty.High => "多半是差错", _ => "值得核对" },
        ExplainParts = [("explain", "为什么："), ("hint", "怎样改："), ("example", "例子：")],
        ValidateAll = "提示和豁免的也显示",
        ValidateFix = "在数据文件里改正有把握的问题",
        ValidateMaximum = "警告超过 N 处时按出错处理",
        UnknownCode = code => $"没有诊断代码 {code}",
        Bug = message => $"这是 Publisher 自身的错误，与您的文件无关：{message}",
    };
}
