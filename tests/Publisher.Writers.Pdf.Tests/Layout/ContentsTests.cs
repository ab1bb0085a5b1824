using Publisher.Documents.Blocks;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Layout;

public class ContentsTests
{
    [Fact]
    public void Breaks_a_long_entry_at_word_sense()
    {
        const string Title = "3.促进电子商务发展专项资金项目专家评审费（电商处）绩效目标表";
        var page = Pages.Of(new TableOfContents(default, 1, 4), new PageBreak(default), H(4, Title, "a"))[0];

        Assert.Equal(
            ["3.促进电子商务发展专项资金项目", "专家评审费（电商处）绩效目标表"],
            Pages.Read(page.Content).Take(2));
    }
}
