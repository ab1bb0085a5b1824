using System.Text;
using Publisher.Data.Model;

namespace Publisher.Site.Page;

/// <summary>A project in one line that everybody understands: its name, its money, and what that is for.</summary>
internal static class ProjectLine
{
    /// <summary>Purposes are written as whole paragraphs; the line shows how they begin.</summary>
    private const int MaximumLength = 40;

    /// <summary>The line gives way at a sign after this many characters.</summary>
    private const int MinimumLength = 16;

    public static string Of(Project project)
    {
        var line = new StringBuilder(project.Name.Text.Trim());
        if (AmountOf(project) is { Length: > 0 } amount)
        {
            line.Append("：预算").Append(amount);
        }

        if (PurposeOf(project) is { Length: > 0 } purpose)
        {
            line.Append("，用途：").Append(purpose);
        }

        return line.ToString();
    }

    /// <summary>预算数 as printed, with its unit.</summary>
    public static string AmountOf(Project project) =>
        project.Budget is { Text.IsBlank: false } budget ? budget.Text.Text.Trim() + project.MoneyUnit?.Text.Trim() : "";

    public static string PurposeOf(Project project)
    {
        var purpose = InOneLine(project.Purpose?.Text ?? "");
        if (purpose.Length <= MaximumLength)
        {
            return purpose;
        }

        var sign = purpose.AsSpan(MinimumLength, MaximumLength - MinimumLength).LastIndexOfAny("，。；：、");
        var end = sign >= 0 ? MinimumLength + sign : MaximumLength;
        return purpose[..(char.IsHighSurrogate(purpose[end - 1]) ? end - 1 : end)] + "……";
    }

    private static string InOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
