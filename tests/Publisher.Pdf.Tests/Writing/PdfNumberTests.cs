using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Pdf.Writing;

namespace Publisher.Pdf.Tests.Writing;

public sealed class PdfNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1, "-1")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(10, "10")]
    [InlineData(1.0001, "1.0001")]
    [InlineData(0.00004, "0")]
    [InlineData(-0.00004, "0")]
    [InlineData(0.00005, ".0001")]
    [InlineData(-0.00005, "-.0001")]
    [InlineData(9.99999, "10")]
    [InlineData(595.276, "595.276")]
    [InlineData(1234567890.5, "1234567890.5")]
    [InlineData(1e-20, "0")]
    public void Writes_the_shortest_form(double value, string expected) => Assert.Equal(expected, Format(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Refuses_what_pdf_cannot_hold(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Format(value));

    [Fact]
    public void Comes_back_within_half_of_the_last_decimal() => Prop
        .ForAll<int, int>((whole, part) =>
        {
            var value = whole + (part / 1e7);
            var text = Format(value);
            return Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value) <= 0.0000501
                && !text.Contains('e', StringComparison.OrdinalIgnoreCase)
                && !(text.Contains('.', StringComparison.Ordinal) && text.EndsWith('0'));
        })
        .Check(PropertyRuns.Of(100));

    private static string Format(double value)
    {
        var buffer = new byte[PdfNumber.MaxLength];
        return Encoding.ASCII.GetString(buffer, 0, PdfNumber.Format(value, buffer));
    }
}
