using Publisher.Text.Sources;

namespace Publisher.Text.Tests;

public sealed class SourceMapTests
{
    private static readonly SourceFile Template = new("t.sbn", "<p>{{ x }}</p>");
    private static readonly SourceFile Data = new("d.yaml", "x: 很长的值");

    private static readonly SourceMap Map = new(
    [
        new SourceMapSegment(0, 3, new SourceSpan(Template, 0, 3), IsValue: false),
        new SourceMapSegment(3, 9, new SourceSpan(Data, 3, 4), IsValue: true),
        new SourceMapSegment(12, 4, new SourceSpan(Template, 10, 4), IsValue: false),
    ]);

    [Fact]
    public void Finds_the_character_of_copied_text() => Assert.Equal(new SourceSpan(Template, 12, 1), Map.Find(14));

    [Fact]
    public void Finds_the_whole_of_a_value() => Assert.Equal(new SourceSpan(Data, 3, 4), Map.Find(7));

    [Fact]
    public void Knows_nothing_beyond_its_end() => Assert.True(Map.Find(16).IsNone);

    [Fact]
    public void Counts_lines_of_every_line_break()
    {
        var file = new SourceFile("a", "a\nb\r\nc\rd");
        Assert.Equal(4, file.LineCount);
        Assert.Equal("b", file.GetLine(2).ToString());
        Assert.Equal(new LinePosition(4, 1), file.GetPosition(7));
        Assert.Equal(7, file.GetOffset(new LinePosition(4, 1)));
        Assert.Equal(1, file.GetOffset(new LinePosition(1, 99)));
    }
}
