namespace Publisher.Data.Rules.Indicators;

/// <summary>
/// An indicator as running text lists it: <c>1、产出指标—数量指标—名称--描述，指标值为≥4次。</c>
/// </summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Up to the end of its sentence.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Value">What is said of its value.</param>
internal sealed record ProseIndicator(int Start, int Length, string Name, string? Value)
{
    private const string ValueWords = "指标值为";

    /// <summary>The sentences of a text that have dashes between a 二级指标, or 一级指标, and a name.</summary>
    public static IEnumerable<ProseIndicator> FindAll(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('。', StringComparison.Ordinal); end >= 0; end = text.IndexOf('。', start))
        {
            if (Read(text, start, end) is { } entry)
            {
                yield return entry;
            }

            start = end + 1;
            if (start >= text.Length)
            {
                yield break;
            }
        }
    }

    private static ProseIndicator? Read(string text, int start, int end)
    {
        // 具体为： stands before the first entry, and a line break may too.
        var colon = text.LastIndexOf('：', end - 1, end - start);
        start = colon >= 0 ? colon + 1 : start;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var sentence = text[start..end];
        var comma = sentence.IndexOf('，', StringComparison.Ordinal);
        var head = comma < 0 ? sentence : sentence[..comma];
        var parts = head.Split('—', '-', '－').Where(part => part.Length > 0).ToArray();
        var level = Array.FindLastIndex(parts, part => part.EndsWith("指标", StringComparison.Ordinal));
        if (level < 0 || level + 1 >= parts.Length)
        {
            return null;
        }

        var words = comma < 0 ? null : sentence[(comma + 1)..];
        return new ProseIndicator(
            start, end - start, parts[level + 1].Trim(), words?.Replace(ValueWords, "", StringComparison.Ordinal).Trim());
    }
}
