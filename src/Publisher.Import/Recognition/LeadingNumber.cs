using Publisher.Data.Forms;

namespace Publisher.Import.Recognition;

/// <summary>The number that a line of prose begins with, in any of the usual styles.</summary>
/// <param name="Number">The number.</param>
/// <param name="Style">Which style it is; lists in each other have different ones.</param>
/// <param name="Length">How much of the line it takes.</param>
internal readonly record struct LeadingNumber(int Number, int Style, int Length)
{
    /// <summary>Made once; patterns with signs at both sides come before those with one.</summary>
    private static readonly NumberPattern[] Patterns =
    [
        .. new[]
        {
            "（{一}）", "({一})", "（{0}）", "({0})", "{一}、", "{0}、", "{0}.", "{0}．", "{0})", "{0}）", "{一}.", "{一}．",
        }.Select(pattern => NumberPattern.TryParse(pattern)!),
    ];

    public static LeadingNumber? Read(string line)
    {
        for (var style = 0; style < Patterns.Length; style++)
        {
            if (Patterns[style].TryMatch(line, out var number, out var length) && !IsDecimal(line, length))
            {
                return new LeadingNumber(number, style, length);
            }
        }

        return null;
    }

    /// <summary>2.5亿元 begins with no number of a list.</summary>
    private static bool IsDecimal(string line, int length) =>
        length < line.Length && line[length - 1] == '.' && char.IsAsciiDigit(line[length]);
}
