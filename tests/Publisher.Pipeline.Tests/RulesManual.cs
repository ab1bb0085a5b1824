using System.Text;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests;

/// <summary>Writes <c>docs/rules.md</c> from the rules, their words in the catalogue, and the counts.</summary>
internal static class RulesManual
{
    private static readonly (string First, string Last, string Title)[] Families =
    [
        ("PUB2101", "PUB2120", "金额（M）"),
        ("PUB2121", "PUB2140", "资金支出计划（P）"),
        ("PUB2141", "PUB2160", "项目编码（C）"),
        ("PUB2161", "PUB2180", "日期、年度和文号（Y）"),
        ("PUB2201", "PUB2240", "绩效指标（I）"),
        ("PUB2241", "PUB2260", "绩效目标和照抄（G）"),
        ("PUB2261", "PUB2280", "表题和表号（T）"),
        ("PUB2281", "PUB2300", "文字（X）"),
        ("PUB2301", "PUB2320", "不得公开的内容和公开时限（S）"),
        ("PUB2321", "PUB2340", "与上年比较（L）"),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # 检查规则

            `./publisher validate` 按这些规则检查数据，`./publisher build` 把其中的错误报成警告，草稿照样可以预览；公开之前用 `./publisher build --strict`，有错误就不写出那一份。`./publisher explain 代码` 解释每一条：
            为什么、怎样改、例子。确实不适用时，在数据里写 `豁免` 和原因（见 `data/README.md`）。

            - **错误**：印出来就是差错，不改正或豁免就不能公开。**警告**：多半要改。**提示**：格式和习惯，加 `--all` 才显示。
            - **把握**：必为差错、多半是差错、值得核对。
            - 本地的情况（编码格式和校验码、常用的金额单位）写在版式的 `检查` 里，程序里没有。

            这一页由规则和词条生成：改了规则以后，用 `PUBLISHER_ACCEPT_GOLDENS=1` 运行测试 `RulesManualTests` 重写它。


            """.ReplaceLineEndings("\n"));
        foreach (var (first, last, title) in Families)
        {
            AppendFamily(text, title, RuleSet.All.Where(rule =>
                string.CompareOrdinal(rule.Code, first) >= 0 && string.CompareOrdinal(rule.Code, last) <= 0));
        }

        AppendCounts(text);
        text.Append(
            """

            ## 一千处人为的差错

            在一份没有问题的数据里，每次改坏一处，看能不能发现、由哪一条发现：

            ```

            """.ReplaceLineEndings("\n"));
        text.Append(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Publisher.Data.Tests", "cases", "corruptions.txt")));
        text.Append(
            """
            ```

            没有发现的 89 处，改出来的是另一个同样说得通的数：6月底 50% 写成 30%、≥120家写成 ≥150家、12月20日写成12月21日、两行都是百分比的指标值对调、
            漏了“财政资金”而预算数还在。只看这一份文件谁也不知道对错；硬要猜，误报会多得多。

            ## 别处的表样

            没有见过的表样不应误报错误。`OtherFormsTests` 用同类部门的另一些写法（金额用元、没有编码和依据、支出计划按半年或填金额、
            编码分两行、一级指标写作“效益”或“效果指标”、满意度用投诉次数衡量、项目名称叫“会议费”等）检查：内容没有错的，错误级一处也不报；
            其中写错的，照样报出。因此：

            - 一级、二级指标按名称里的关键字认（产出、成本、效益、满意……）；有不认识的名称时，不说“缺少”某一类（I01、I02）。
            - 各期之和正好是全部时，支出计划可能是分期数，不是累计数，P02、P03 只作警告。
            - 资金到位率、拨付率放在时效指标下不算错（I04）；每人、标准、单价一类的数不与指标值比较（I17）。
            - 短的项目名称（如“卷柜”）要有两行以它开头、其中一行与那个项目相同，才算照抄（G03）。
            - 第一部分提到往年，要像是安排工作（不是回顾，也不在书名号里）才报（Y02）；项目名称与依据引用不同的文件，
              要年份不同、文号相同，或者依据全是同一个光秃秃的文号才报（Y05）。

            """.ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static void AppendFamily(StringBuilder text, string title, IEnumerable<Rule> rules)
    {
        text.Append($"## {title}\n\n| 代码 | 简称 | 级别 | 把握 | 检查什么 | 为什么 | 怎样改 |\n|---|---|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            text.Append($"| {rule.Code} | {rule.Mark} | {SeverityOf(rule)} | {CertaintyOf(rule)} | {Cell(rule.Code)} ");
            text.Append($"| {Cell($"{rule.Code}.explain")} | {Cell($"{rule.Code}.hint")} |\n");
        }

        text.Append('\n');
    }

    private static void AppendCounts(StringBuilder text)
    {
        text.Append(
            """
            ## 与人工通读的结果对照

            三份已公开的文件先由人工独立通读、逐类计数（应有），再与规则找到的（找到）对照；同一处内容印几次就计几次。
            已公开的差错在数据里照录并豁免，同样计入。没有列出的规则两边都是零。

            | 简称 | 代码 | 2024 应有 | 找到 | 2021 应有 | 找到 | 2022 应有 | 找到 | 差别的原因 |
            |---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var count in RuleCount.ReadAll())
        {
            if (count.Counted.Concat(count.Found).Sum() > 0 || count.Difference.Length > 0)
            {
                var code = RuleSet.All.FirstOrDefault(rule => rule.Mark == count.Mark)?.Code ?? "—";
                var pairs = count.Counted.Zip(count.Found, (counted, found) => $"{counted} | {found}");
                text.Append($"| {count.Mark} | {code} | {string.Join(" | ", pairs)} | {count.Difference} |\n");
            }
        }
    }

    /// <summary>A text of the catalogue with … for what a finding quotes.</summary>
    private static string Cell(string key) => DiagnosticCatalogue
        .TryFormat(key, [.. Enumerable.Repeat("…", 4)], Language.Chinese)!
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static string SeverityOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => "**错误**",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string CertaintyOf(Rule rule) => rule.Certainty switch
    {
        Certainty.Certain => "必为差错",
        Certainty.High => "多半是差错",
        _ => "值得核对",
    };
}
