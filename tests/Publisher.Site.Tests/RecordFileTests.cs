using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Site.Records;
using Publisher.Site.Search;

namespace Publisher.Site.Tests;

public sealed class RecordFileTests
{
    private static readonly DisclosureRecord Record = new(
        "2024/my-bureau",
        "某局",
        "某局2024年",
        new DateOnly(2024, 2, 5),
        [new ProjectRecord("_Toc_1", "1", "项目", 7500.5m, IsRepeated: false, ["数量", "质量"]), new ProjectRecord("", "", "", null, IsRepeated: true, [])]);

    [Fact]
    public void Reads_back_whatever_was_written() => Check.One(PropertyRuns.Of(100), Prop.ForAll<NonNull<string>, decimal>((text, yuan) =>
    {
        var words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
        var record = Record with
        {
            Department = words,
            Title = words + "</script>",
            Projects = [Record.Projects[0] with { Name = words, Yuan = yuan, Indicators = [words] }],
        };
        var bytes = RecordFile.Write(record);
        var read = RecordFile.Read(bytes)!;

        Assert.DoesNotContain("</script", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((record.Department, record.Title, record.PublishedOn), (read.Department, read.Title, read.PublishedOn));
        Assert.Equal((words, yuan, words), (read.Projects[0].Name, read.Projects[0].Yuan, Assert.Single(read.Projects[0].Indicators)));
    }));

    [Fact]
    public void Takes_damaged_files_for_lost_ones()
    {
        var bytes = RecordFile.Write(Record);
        Assert.NotNull(RecordFile.Read(bytes));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Null(RecordFile.Read(bytes[..length]));
        }

        Assert.Null(RecordFile.Read(null));
        Assert.Null(RecordFile.Read("publisherSearch.add([]);\n"u8.ToArray()));
        Assert.Null(RecordFile.Read("publisherSearch.add({\"path\":1});\n"u8.ToArray()));
    }

    [Fact]
    public void Adds_up_only_what_is_known()
    {
        Assert.Equal(7500.5m, Record.TotalYuan);
        Assert.Null((Record with { Projects = [.. Record.Projects, new ProjectRecord("", "", "", null, IsRepeated: false, [])] }).TotalYuan);
    }

    [Theory]
    [InlineData("材料印刷费", "材料 料印 印刷 刷费 费")]
    [InlineData("ＡＰＰ推广2024年", "2024 app 年 广 推广")]
    [InlineData("《办法》（试行）", "办法 法 行 试行")]
    [InlineData("\U0002CB4E方", "\U0002CB4E方 方")]
    [InlineData("，。 ！", "")]
    public void Takes_texts_apart(string text, string tokens)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        SearchText.Collect(text, found);

        Assert.Equal(
            tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Writes_numbers_that_can_be_read_back() => Check.One(PropertyRuns.Of(200), Prop.ForAll<NonNegativeInt[]>(any =>
    {
        int[] numbers = [.. any.Select(number => number.Get * 997).Distinct().Order()];
        var text = new StringBuilder();
        Postings.Append(text, numbers);
        var read = new List<int>();
        var (last, distance) = (-1, 0);
        foreach (var character in text.ToString())
        {
            Assert.InRange(character, '#', '~');
            Assert.NotEqual('\\', character);
            var digit = character - '#' - (character > '\\' ? 1 : 0);
            if (digit >= 45)
            {
                distance = (distance + digit - 45) * 45;
            }
            else
            {
                last += distance + digit + 1;
                read.Add(last);
                distance = 0;
            }
        }

        Assert.Equal(numbers, read);
    }));
}
