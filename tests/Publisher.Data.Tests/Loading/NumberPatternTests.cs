using FsCheck;
using FsCheck.Fluent;
using Publisher.Data.Forms;

namespace Publisher.Data.Tests.Loading;

/// <summary>Numbers are read as they are printed.</summary>
public sealed class NumberPatternTests
{
    [Fact]
    public void Chinese_numerals_are_read_as_they_are_printed() => Prop.ForAll(
        Gen.Choose(1, 9999).ToArbitrary(),
        number =>
        {
            var text = ChineseNumeral.Format(number);
            return ChineseNumeral.ReadStart(text + "、", out var read) == text.Length && read == number;
        }).Check(Publisher.Tests.PropertyRuns.Of(500));

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("二〇二四", 0)]
    [InlineData("一二", 0)]
    [InlineData("百货", 1)]
    [InlineData("货", 0)]
    [InlineData("", 0)]
    public void Takes_so_much_of_a_text_for_a_numeral(string text, int length) =>
        Assert.Equal(length, ChineseNumeral.ReadStart(text, out _));

    [Theory]
    [InlineData("{0}.", "12.材料", 12, 3)]
    [InlineData("{0}.  ", "1. 材料", 1, 3)]
    [InlineData("{0}.  ", "1.材料", 1, 2)]
    [InlineData("{0}.", "1. 材料", 1, 2)]
    [InlineData("{0}.", " 1.材料", 1, 3)]
    [InlineData("（{一}）", "（十一）材料", 11, 4)]
    [InlineData("目标{0}", "目标3", 3, 3)]
    public void Reads_the_number_a_text_begins_with(string pattern, string text, int number, int length)
    {
        Assert.True(NumberPattern.TryParse(pattern)!.TryMatch(text, out var read, out var taken));
        Assert.Equal((number, length), (read, taken));
    }

    [Theory]
    [InlineData("{0}.", "材料")]
    [InlineData("{0}.", "1、材料")]
    [InlineData("（{一}）", "（1）材料")]
    [InlineData("{0}.", "99999999999.")]
    [InlineData("{0}.", "")]
    public void Reads_no_number_in_another_style(string pattern, string text) =>
        Assert.False(NumberPattern.TryParse(pattern)!.TryMatch(text, out _, out _));

    [Fact]
    public void Reads_nothing_where_nothing_is_printed() => Assert.False(NumberPattern.None.TryMatch("1.", out _, out _));
}
