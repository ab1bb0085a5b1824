using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Layout;

/// <summary>How wide lines are: justification, punctuation widths, spaces between scripts.</summary>
public class JustificationTests
{
    private const double Rounding = 0.01;

    [Theory]
    [InlineData("在组织全市商务工作会议和RCEP成员国在投资、贸易、招商、园区、友城、文化等领域合作过程中，需要印制材料2024份。")]
    [InlineData("强化宏观指导，统筹推进我市与东北亚和RCEP成员国在投资（含外资）领域合作，“加快”建设步伐。")]
    public void Fills_every_line_but_the_last(string text)
    {
        var block = Lines.Set(text, 15.3);
        Assert.True(block.Lines.Length > 1);
        Assert.All(block.Lines.SkipLast(1), line => Assert.Equal(153, line.Right, Rounding));
        Assert.True(block.Lines[^1].Right < 153);
    }

    [Theory]
    // Two marks in a row share one blank.
    [InlineData("中”，中", 3.5)]
    [InlineData("中。”中", 3.5)]
    [InlineData("中，《中", 3.5)]
    [InlineData("中（《中", 3.5)]
    [InlineData("中》（中", 3.5)]
    [InlineData("中》）。中", 4)]
    // Alone they keep their square.
    [InlineData("中，中", 3)]
    public void Shares_blanks_of_marks_in_a_row(string text, double width)
    {
        var block = Lines.Set(text, 20);
        Assert.Equal(width * Lines.Size, block.Lines[0].Right, Rounding);
    }

    [Fact]
    public void Moves_an_opening_mark_at_the_lines_start_to_the_edge()
    {
        var block = Lines.Set("（中", 20);
        Assert.Equal(-Lines.Size / 2, block.Glyphs[0].X, Rounding);
        Assert.Equal(1.5 * Lines.Size, block.Lines[0].Right, Rounding);
    }

    [Fact]
    public void Draws_a_number_together_that_is_only_just_too_long()
    {
        var natural = Lines.Set("≤2024.12", 20).Lines[0].Right;
        var block = Lines.Set("≤2024.12", natural * 0.95 / Lines.Size);
        Assert.Single(block.Lines);
        Assert.Equal(natural * 0.95, block.Lines[0].Right, Rounding);
    }

    [Fact]
    public void Leaves_a_quarter_em_between_scripts_where_the_style_asks()
    {
        var plain = Lines.Set("全市8家", 20).Lines[0].Right;
        var spaced = Lines.Set("全市8家", 20, Lines.Style with { HanLatinSpacing = true }).Lines[0].Right;
        Assert.Equal(plain + (2 * Lines.Size / 4), spaced, Rounding);
    }

    [Fact]
    public void Does_not_tear_a_line_apart_to_fill_it()
    {
        var block = Lines.Set("见www.tangshan.gov.cn网站", 9);
        Assert.Equal(Lines.Size, block.Lines[0].Right, Rounding);
    }

    [Theory]
    [InlineData(TextAlignment.Left, 0)]
    [InlineData(TextAlignment.Center, 40)]
    [InlineData(TextAlignment.Right, 80)]
    public void Aligns(TextAlignment alignment, double left)
    {
        var block = Lines.Set("通知", 10, Lines.Style with { Alignment = alignment });
        Assert.Equal(left, block.Lines[0].Left, Rounding);
    }

    [Fact]
    public void Sets_the_halves_of_a_dash_together()
    {
        var block = Lines.Set("中——中", 20);
        var dash = block.Glyphs[2].X - block.Glyphs[1].X;
        Assert.Equal(block.Glyphs[3].X - block.Glyphs[2].X, dash, Rounding);
    }

    [Fact]
    public void Hangs_blanks_at_the_right_edge()
    {
        var block = Lines.Set("全面贯彻  落实精神", 4);
        Assert.Equal(40, block.Lines[0].Right, Rounding);
        Assert.All(block.Glyphs.Take(6), glyph => Assert.InRange(glyph.X, 0, 40));
    }
}
