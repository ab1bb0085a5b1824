using Publisher.Text.Width;

namespace Publisher.Text.Tests;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("预算数", 6)]
    [InlineData("（，。：", 8)]
    [InlineData("０．５", 6)]
    [InlineData("≥5000元", 7)]
    [InlineData("𬭎𠮷", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("\t", 4)]
    [InlineData("ab\tc", 5)]
    [InlineData("预\t算", 6)]
    [InlineData("😀", 2)]
    [InlineData("“—…”", 4)]
    [InlineData("ｱｲ", 2)]
    public void Counts_the_cells_of_a_terminal(string text, int cells) => Assert.Equal(cells, DisplayWidth.Of(text));
}
