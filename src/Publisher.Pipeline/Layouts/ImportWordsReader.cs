using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Pipeline.Layouts;

/// <summary>
/// Reads the words by which files of a form are recognised: a layout's own come before the shared ones, lists of both count.
/// </summary>
internal static class ImportWordsReader
{
    /// <summary>Where a layout has its own words.</summary>
    public const string Key = "导入";

    /// <param name="own">The layout's own words, or null.</param>
    /// <param name="shared">Those that all layouts share, or null.</param>
    public static ImportWords Read(NodeReader? own, NodeReader? shared)
    {
        NodeReader[] readers = [.. new[] { own, shared }.OfType<NodeReader>()];
        var usual = ImportWords.None;
        var words = new ImportWords
        {
            Labels = ReadLabels(readers, "栏目", [.. ProjectFields.Cells, ProjectFields.Indicators, .. IndicatorFields.All]),
            SectionTitles = ReadLabels(
                readers, "节标题", [DisclosureFields.OverallGoals, DisclosureFields.GoalAreas, DisclosureFields.Safeguards]),
            PartOrdinal = ReadFirst(readers, "部分编号", (reader, key) => reader.Node(key) is null ? null : reader.Pattern(key, "")) ?? usual.PartOrdinal,
            PartOneTitles = ReadTexts(readers, "第一部分标题"),
            CoverTitles = ReadTexts(readers, "封面标题"),
            ContentsTitles = ReadTexts(readers, "目录标题"),
            GoalMarks = ReadTexts(readers, "绩效目标标签"),
            IndicatorMarks = ReadTexts(readers, "绩效指标标签"),
            TableTitleSuffixes = ReadTexts(readers, "表题后缀"),
            ContinuationMarks = ReadTexts(readers, "续表"),
            PageNumbers = ReadTexts(readers, "页码"),
            UnitSuffixes = ReadTexts(readers, "单位后缀"),
            MoneyUnits = ReadTexts(readers, "金额单位值"),
            YearPattern = ReadText(readers, "年度写法") ?? usual.YearPattern,
            MissingDepartment = ReadText(readers, "部门待补") ?? usual.MissingDepartment,
            WithheldReason = ReadText(readers, "不公开原因待补") ?? usual.WithheldReason,
            IncompleteReason = ReadText(readers, "残缺说明") ?? usual.IncompleteReason,
        };
        foreach (var reader in readers)
        {
            reader.ReportUnknownKeys();
        }

        return words;
    }

    private static ImmutableArray<string> ReadTexts(NodeReader[] readers, string key) =>
        [.. readers.SelectMany(reader => reader.Texts(key)).Distinct(StringComparer.Ordinal)];

    private static string? ReadText(NodeReader[] readers, string key) => ReadFirst(readers, key, (reader, k) => reader.Text(k));

    /// <summary>The first that has one; all are asked, so that the key is known in each.</summary>
    private static T? ReadFirst<T>(NodeReader[] readers, string key, Func<NodeReader, string, T?> read)
        where T : class
    {
        T? first = null;
        foreach (var reader in readers)
        {
            var found = read(reader, key);
            first ??= found;
        }

        return first;
    }

    private static ImmutableArray<FormLabel> ReadLabels(NodeReader[] readers, string key, ImmutableArray<FieldDescription> fields)
    {
        var labels = ImmutableArray.CreateBuilder<FormLabel>();
        foreach (var reader in readers)
        {
            if (reader.Mapping(key) is not { } words)
            {
                continue;
            }

            foreach (var field in fields)
            {
                labels.AddRange(words.Texts(field.Key).Select(word => new FormLabel(field.Key, word)));
            }

            words.ReportUnknownKeys();
        }

        return labels.DrainToImmutable();
    }

}
