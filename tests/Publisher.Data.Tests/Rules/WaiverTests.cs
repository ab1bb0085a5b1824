namespace Publisher.Data.Tests.Rules;

public sealed class WaiverTests
{
    private const string Slip = "指标值: ≤5.25万元\n    指标值确定依据: 《会议费管理办法》";
    private const string TooMuch = "指标值: ≤525万元\n    指标值确定依据: 《会议费管理办法》";

    [Fact]
    public void Finds_nothing_in_a_good_disclosure() => Assert.Empty(RuleRun.Report(GoodDisclosure.Files));

    [Fact]
    public void Reports_what_is_not_waived() =>
        Assert.Equal(["PUB2107 Error projects/01.yaml:37:10"], RuleRun.Report(GoodDisclosure.With(Slip, TooMuch)));

    [Theory]
    [InlineData("a row")]
    [InlineData("a project")]
    [InlineData("the disclosure")]
    public void Excuses_where_it_is_written(string place)
    {
        const string waiver = "豁免: {PUB2107: 已与财政局核对}";
        var files = GoodDisclosure.With(Slip, place == "a row" ? $"{TooMuch}\n    {waiver}" : TooMuch);
        files[1].Text += place == "a project" ? waiver : "";
        files[0].Text += place == "the disclosure" ? waiver : "";
        Assert.Equal(["PUB2107 Info projects/01.yaml:37:10"], RuleRun.Report(files));
    }

    [Fact]
    public void Excuses_nothing_elsewhere()
    {
        var files = GoodDisclosure.With(Slip, TooMuch);
        files[2].Text += "豁免: {PUB2107: 已与财政局核对}";
        Assert.Equal(["PUB2107 Error projects/01.yaml:37:10", "PUB2391 Warning projects/02.yaml:50:6"], RuleRun.Report(files));
    }

    [Theory]
    [InlineData("豁免: {PUB2107: 已与财政局核对}", "PUB2391 Warning")]
    [InlineData("豁免: {PUB9999: 已与财政局核对}", "PUB2393 Error")]
    [InlineData("豁免: {PUB1010: 已与财政局核对}", "PUB2393 Error")]
    public void Must_be_needed_and_known(string waiver, string expected)
    {
        var files = GoodDisclosure.Files;
        files[0].Text += waiver;
        Assert.Equal([$"{expected} disclosure.yaml:23:6"], RuleRun.Report(files));
    }

    [Fact]
    public void Must_give_a_reason()
    {
        var files = GoodDisclosure.With(Slip, TooMuch + "\n    豁免:\n      PUB2107: \"\"");
        Assert.Equal(["PUB2107 Info projects/01.yaml:37:10", "PUB2392 Error projects/01.yaml:40:7"], RuleRun.Report(files));
    }
}
