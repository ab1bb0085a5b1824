using Publisher.Text.Diagnostics;
using Publisher.Text.Diagnostics.Formats;
using Publisher.Text.Sources;

namespace Publisher.Text.Tests;

public sealed class HumanFormatTests
{
    private static readonly SourceFile File = new("data/2024/a/projects/1.yaml", "项目名称: 印刷费\n预算数:\t坏\u0301值\n");

    [Fact]
    public void Puts_the_caret_under_double_width_characters()
    {
        var text = Print(new SourceSpan(File, 6, 3), Language.English);

        Assert.Equal(
            """
            error[PUB1005]: control character U+0007, which no document can hold
              --> data/2024/a/projects/1.yaml:1:7
               |
            1  | 项目名称: 印刷费
               |           ^^^^^^
               = hint: delete it; it is invisible in most editors and often comes from copying out of another program


            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Expands_tabs_and_skips_combining_marks()
    {
        var lines = Print(new SourceSpan(File, 15, 3), Language.English).Split('\n');

        Assert.Equal("2  | 预算数: 坏\u0301值", lines[3]);
        Assert.Equal("   |         ^^^^", lines[4]);
    }

    [Fact]
    public void Shows_the_part_of_a_long_line_around_the_caret()
    {
        var file = new SourceFile("a.yaml", new string('字', 300) + "错" + new string('字', 300));
        var lines = Print(new SourceSpan(file, 300, 1), Language.Chinese, file).Split('\n');

        var shown = lines[3][5..];
        var caret = lines[4][5..].IndexOf('^', StringComparison.Ordinal);
        Assert.StartsWith("…", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.Equal(1 + (2 * (shown.IndexOf('错', StringComparison.Ordinal) - 1)), caret);
        Assert.InRange(shown.Length, 10, 60);
    }

    [Fact]
    public void Shows_the_first_of_many_like_warnings_in_full_and_the_others_in_a_line()
    {
        Diagnostic[] findings =
        [
            .. Enumerable.Range(0, 4).Select(i => Diagnostic.Warning("PUB2391", new SourceSpan(File, i, 1), $"PUB210{i}")),
            Diagnostic.Warning("PUB2015", new SourceSpan(File, 0, 4), "2024", "2023"),
            .. Enumerable.Range(0, 4).Select(i => Diagnostic.Error("PUB2393", new SourceSpan(File, i, 1), $"PUB999{i}")),
        ];
        using var output = new StringWriter { NewLine = "\n" };
        new HumanFormat(color: false).Write(findings, Language.Chinese, output);
        var text = output.ToString();

        Assert.Equal(1, Count("警告[PUB2391]"));
        Assert.Contains("= 同类的还有 3 处：\n     data/2024/a/projects/1.yaml:1:2: 豁免 PUB2101 没有用到\n", text, StringComparison.Ordinal);
        Assert.Equal(1, Count("警告[PUB2015]"));
        Assert.Equal(4, Count("错误[PUB2393]"));

        int Count(string words) => text.Split(words).Length - 1;
    }

    [Fact]
    public void Speaks_chinese()
    {
        var text = Print(new SourceSpan(File, 0, 4), Language.Chinese);

        Assert.StartsWith("错误[PUB1005]: 含有控制字符 U+0007", text, StringComparison.Ordinal);
        Assert.Contains("= 建议：请删除它", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_one_line_in_the_short_format()
    {
        var output = new StringWriter();
        new ShortFormat().Write([SourceDiagnostics.ControlCharacter(new SourceSpan(File, 6, 1), '\a')], Language.English, output);

        Assert.Equal(
            "data/2024/a/projects/1.yaml:1:7: error PUB1005: control character U+0007, which no document can hold\n",
            output.ToString());
    }

    private static string Print(SourceSpan span, Language language, SourceFile? file = null)
    {
        var output = new StringWriter();
        var place = file is null ? span : span with { File = file };
        new HumanFormat(color: false).Write([SourceDiagnostics.ControlCharacter(place, '\a')], language, output);
        return output.ToString();
    }
}
