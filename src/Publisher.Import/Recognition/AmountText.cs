using System.Buffers;
using Publisher.Data.Loading;

namespace Publisher.Import.Recognition;

/// <summary>Amounts in the way that the data holds them: digits, with a unit elsewhere.</summary>
internal static class AmountText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789.,+- \t");

    public static bool IsAmount(string text) => NumberText.TryParse(text, out _);

    /// <summary>How much of a text is an amount that other words follow; 0 when it does not begin with one.</summary>
    public static int LengthOf(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(Signs);
        end = end < 0 ? text.Length : end;
        while (end > 0 && !NumberText.TryParse(text.AsSpan(0, end), out _))
        {
            end--;
        }

        return end;
    }
}
