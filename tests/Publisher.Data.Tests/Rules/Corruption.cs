namespace Publisher.Data.Tests.Rules;

/// <summary>Spoils one place of the good disclosure, as people do. The same number always gives the same slip.</summary>
internal sealed class Corruption(int seed)
{
    private static readonly string[] Levels = ["数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "经济效益指标", "服务对象满意度指标"];

    private uint _state = (uint)seed * 2_654_435_761u + 1;

    /// <summary>What may go wrong.</summary>
    public static readonly (string Name, Func<Corruption, string, string?> Spoil)[] Kinds =
    [
        ("编码里一位数字写错", (c, text) => c.WrongDigit(text, "项目编码: ")),
        ("编码里相邻两位颠倒", (c, text) => c.SwapNeighbours(text, "项目编码: ")),
        ("金额里一位数字写错", (c, text) => c.WrongDigit(text, c.Pick("预算数: ", "财政资金: "))),
        ("金额单位写进了金额", (_, text) => text.Replace(".25\"\n财政", ".25万元\"\n财政", StringComparison.Ordinal).Replace("10.00\"\n财政", "10.00万元\"\n财政", StringComparison.Ordinal)),
        ("支出计划里一位数字写错", (c, text) => c.WrongDigit(text, c.Pick("3月底: ", "6月底: ", "10月底: ", "12月底: "))),
        ("日期里一位数字写错", (c, text) => c.WrongDigit(text, "指标值: 2024年")),
        ("指标值里一位数字写错", (c, text) => c.WrongDigit(text, c.Pick("指标值: ≥", "指标值: ≤"))),
        ("≥ 与 ≤ 写反", (c, text) => c.ReplaceOne(text, "指标值: ≥", "指标值: ≤") ?? c.ReplaceOne(text, "指标值: ≤", "指标值: ≥")),
        ("指标值漏了单位", (c, text) => c.ReplaceOne(text, c.Pick("%\n    指标值确定", "份\n    指标值确定", "家\n    指标值确定"), "\n    指标值确定")),
        ("指标值漏了数字", (c, text) => c.DropDigits(text, c.Pick("指标值: ≥", "指标值: ≤"))),
        ("万元写成元", (c, text) => c.ReplaceOne(text, "万元\n    指标值确定", "元\n    指标值确定")),
        ("两行的指标值对调", (c, text) => c.SwapLines(text, "    指标值: ")),
        ("两行的二级指标对调", (c, text) => c.SwapLines(text, "    二级指标: ")),
        ("二级指标选错", (c, text) => c.ReplaceLine(text, "    二级指标: ", c.Pick(Levels))),
        ("漏了一个键", (c, text) => c.DropLine(text)),
        ("漏了一行指标", (c, text) => c.DropRow(text)),
        ("一行指标重复", (c, text) => c.RepeatRow(text)),
        ("一格空着", (c, text) => c.ReplaceLine(text, c.Pick("    绩效指标描述: ", "    指标值确定依据: "), "\"\"")),
        ("一格只粘贴了一半", (c, text) => c.CutLine(text, c.Pick("    绩效指标描述: ", "    三级指标: "))),
        ("词语重复", (c, text) => c.DoubleWord(text)),
        ("冒号写成全角", (c, text) => c.ReplaceOne(text, c.Pick("预算数: ", "项目名称: ", "    指标值: "), "预算数：")),
        ("年份写错", (c, text) => c.ReplaceOne(text, "绩效目标:\n  - ", "绩效目标:\n  - 2023年")),
    ];

    /// <summary>The spoilt files, or null when the slip changed nothing.</summary>
    public (string Name, string Text)[]? Apply(Func<Corruption, string, string?> spoil)
    {
        var files = GoodDisclosure.Files;
        var index = 1 + Next(2);
        if (spoil(this, files[index].Text) is not { } text || text == files[index].Text)
        {
            return null;
        }

        files[index] = (files[index].Name, text);
        return files;
    }

    /// <summary>Numerical Recipes' generator: enough to scatter slips, and the same on every machine.</summary>
    private int Next(int below)
    {
        _state = (_state * 1_664_525u) + 1_013_904_223u;
        return (int)((_state >> 8) % (uint)below);
    }

    private string Pick(params string[] words) => words[Next(words.Length)];

    /// <summary>One of the places of <paramref name="words"/>, behind which its value stands; -1 when there is none.</summary>
    private int Find(string text, string words)
    {
        var places = new List<int>();
        for (var i = text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = text.IndexOf(words, i + 1, StringComparison.Ordinal))
        {
            places.Add(i + words.Length);
        }

        return places.Count == 0 ? -1 : places[Next(places.Count)];
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start);

    private string? WrongDigit(string text, string before)
    {
        var start = Find(text, before);
        if (start < 0)
        {
            return null;
        }

        var digits = Enumerable.Range(start, EndOfLine(text, start) - start).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        if (digits.Length == 0)
        {
            return null;
        }

        var place = digits[Next(digits.Length)];
        var digit = (char)('0' + ((text[place] - '0' + 1 + Next(9)) % 10));
        return string.Concat(text.AsSpan(0, place), digit.ToString(), text.AsSpan(place + 1));
    }

    private string? SwapNeighbours(string text, string before)
    {
        var start = Find(text, before);
        var place = start + Next(EndOfLine(text, start) - start - 1);
        return string.Concat(text.AsSpan(0, place), text[place + 1].ToString(), text[place].ToString(), text.AsSpan(place + 2));
    }

    private string? DropDigits(string text, string before)
    {
        var start = Find(text, before);
        var end = start;
        while (end >= 0 && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return start < 0 ? null : text.Remove(start, end - start);
    }

    private string? ReplaceOne(string text, string old, string @new)
    {
        var end = Find(text, old);
        return end < 0 ? null : string.Concat(text.AsSpan(0, end - old.Length), @new, text.AsSpan(end));
    }

    private string? ReplaceLine(string text, string before, string value)
    {
        var start = Find(text, before);
        return start < 0 ? null : string.Concat(text.AsSpan(0, start), value, text.AsSpan(EndOfLine(text, start)));
    }

    private string? CutLine(string text, string before)
    {
        var start = Find(text, before);
        var end = EndOfLine(text, start);
        return end - start < 2 ? null : text.Remove(start + 1, end - start - 1);
    }

    private string? SwapLines(string text, string before)
    {
        var (a, b) = (Find(text, before), Find(text, before));
        if (a == b)
        {
            return null;
        }

        (a, b) = (Math.Min(a, b), Math.Max(a, b));
        var (first, second) = (text[a..EndOfLine(text, a)], text[b..EndOfLine(text, b)]);
        return text[..a] + second + text[(a + first.Length)..b] + first + text[(b + second.Length)..];
    }

    private string? DropLine(string text)
    {
        var lines = text.Split('\n');
        var keys = Enumerable.Range(0, lines.Length)
            .Where(i => lines[i].Length > 0 && !lines[i].EndsWith(':') && !lines[i].StartsWith("  - ", StringComparison.Ordinal)).ToArray();
        return string.Join('\n', lines.Where((_, i) => i != keys[Next(keys.Length)]));
    }

    private string? DropRow(string text)
    {
        var start = Find(text, "  - 一级指标: ") - "  - 一级指标: ".Length;
        var end = text.IndexOf("  - 一级指标: ", start + 1, StringComparison.Ordinal);
        return text.Remove(start, (end < 0 ? text.Length : end) - start);
    }

    private string? RepeatRow(string text)
    {
        var start = Find(text, "  - 一级指标: ") - "  - 一级指标: ".Length;
        var end = text.IndexOf("  - 一级指标: ", start + 1, StringComparison.Ordinal);
        return text.Insert(start, text[start..(end < 0 ? text.Length : end)]);
    }

    private string? DoubleWord(string text)
    {
        var start = Find(text, Pick("资金用途: ", "    绩效指标描述: "));
        return text.Insert(start, text.Substring(start, 2));
    }
}
