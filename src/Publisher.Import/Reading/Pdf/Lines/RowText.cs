using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>The texts of a line outside of tables.</summary>
internal static class RowText
{
    private const int LongestNumber = 4;

    /// <summary>Texts beside each other are alone; a number at the far end is the page of an entry of contents.</summary>
    public static IEnumerable<PrintedLine> Read(List<PlacedGlyph> glyphs, LineReader reader)
    {
        var parts = reader.ReadParts(glyphs);
        if (parts is [var entry, var page] && IsNumber(page.Text.AsSpan().Trim()))
        {
            return [entry with { Text = $"{entry.Text.TrimEnd()}\t{page.Text.Trim()}", Right = page.Right, IsAlone = true, IsEntry = true }];
        }

        return parts is [var only]
            ? [IsEntry(only.Text) ? only with { IsAlone = true, IsEntry = true } : only]
            : parts.Select(part => part with { IsAlone = true });
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestNumber && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Dots that lead to a number.</summary>
    private static bool IsEntry(string text)
    {
        var words = text.AsSpan().TrimEnd();
        var leader = words.TrimEnd("0123456789").TrimEnd();
        return leader.Length < words.Length && leader.Length - leader.TrimEnd(".…· ").Length >= 3;
    }
}
