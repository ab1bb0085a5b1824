using Publisher.Data.Forms;
using Publisher.Data.Values;

namespace Publisher.Data.Tests.Values;

public sealed class ProjectCodeTests
{
    private static readonly ProjectCodeFormat Province = new(
        "河北省",
        "######年年P***********校",
        IsOutdated: false,
        new CheckCharacterScheme("0123456789ABCDEFGHJKLMNPQRTUWXY", Base: 3, Modulus: 31, Remainder: 30));

    [Theory]
    [InlineData("13020024P00706610007L")]
    [InlineData("13020024P006841124883")]
    [InlineData("13020023P00001310006B")]
    [InlineData("13022922P00JXC411757B")]
    [InlineData("13022922P000BR0103603")]
    public void Works_out_the_check_character_of_published_codes(string code)
    {
        Assert.True(ProjectCode.Fits(code, Province));
        Assert.Equal(code[^1], ProjectCode.FindCheckCharacter(code, Province));
    }

    [Fact]
    public void Notices_every_single_wrong_digit()
    {
        const string code = "13020024P00706610007L";
        for (var i = 0; i < code.Length - 1; i++)
        {
            var wrong = code[i] == '9' ? '8' : (char)(code[i] + 1);
            var typed = code[..i] + wrong + code[(i + 1)..];
            Assert.False(ProjectCode.Fits(typed, Province) && ProjectCode.FindCheckCharacter(typed, Province) == 'L', typed);
        }
    }

    [Fact]
    public void Notices_swapped_neighbours()
    {
        const string code = "13020024P00706610007L";
        for (var i = 0; i < code.Length - 2; i++)
        {
            if (code[i] != code[i + 1])
            {
                var typed = code[..i] + code[i + 1] + code[i] + code[(i + 2)..];
                Assert.False(ProjectCode.Fits(typed, Province) && ProjectCode.FindCheckCharacter(typed, Province) == 'L', typed);
            }
        }
    }

    [Theory]
    [InlineData("130229214I5FK2QU161C5", false)]
    [InlineData("482-0205-JBN-G9SD", false)]
    [InlineData("", false)]
    public void Tells_other_codes_apart(string code, bool fits) => Assert.Equal(fits, ProjectCode.Fits(code, Province));

    [Fact]
    public void Reads_the_year_even_of_a_code_that_does_not_fit()
    {
        Assert.Equal(21, ProjectCode.FindYear("130229214I5FK2QU161C5", Province));
        Assert.Null(ProjectCode.FindCheckCharacter("130229214I5FK2QU161C5", Province));
        Assert.Null(ProjectCode.FindYear("482-0205-JBN-G9SD", Province));
    }
}
