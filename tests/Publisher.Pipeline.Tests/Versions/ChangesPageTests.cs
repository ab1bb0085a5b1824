using System.Text;
using Publisher.Data.Changes;
using Publisher.Data.Model;
using Publisher.Site.Changes;

namespace Publisher.Pipeline.Tests.Versions;

/// <summary>The page of changes.</summary>
public sealed class ChangesPageTests
{
    private const string Attack = "<script>alert(1)</script>\"&";

    [Fact]
    public void Shows_hostile_words_as_words()
    {
        var subject = new SubjectChange(SubjectChangeKind.Changed, Attack, [new Change(Attack, Attack, "后" + Attack)]) { Code = Attack };
        var page = Write(new PublishedVersion("0123456789abcdef", DateTimeOffset.UnixEpoch, Attack, new DisclosureChanges([subject])));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_in_words_what_was_and_what_is()
    {
        var subject = new SubjectChange(SubjectChangeKind.Changed, "甲", [new Change("预算数", "0.75", "0.80")]);
        var page = Write(new PublishedVersion("0123456789abcdef", DateTimeOffset.UnixEpoch, "更正", new DisclosureChanges([subject])));

        Assert.Contains("<dt>预算数</dt><dd><span>原为</span> <del>0.75</del></dd><dd><span>改为</span> <ins>0.80</ins></dd>", page, StringComparison.Ordinal);
        Assert.Contains("<code>0123456789</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_a_version_by_the_clock_of_China()
    {
        var page = Write(new PublishedVersion("0", new DateTimeOffset(2024, 2, 29, 20, 0, 0, TimeSpan.Zero), "", DisclosureChanges.None));

        Assert.Contains("<time datetime=\"2024-03-01T04:00:00+08:00\">2024年3月1日</time>", page, StringComparison.Ordinal);
    }

    private static string Write(PublishedVersion version) => Encoding.UTF8.GetString(ChangesPage.Write(
        SiteSettings.None, "2024/bureau", "某局", [version, new PublishedVersion("f", DateTimeOffset.UnixEpoch, "公开", DisclosureChanges.None)]));
}
