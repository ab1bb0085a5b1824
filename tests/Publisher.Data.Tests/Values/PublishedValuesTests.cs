using System.Globalization;
using Publisher.Data.Values;

namespace Publisher.Data.Tests.Values;

/// <summary>Every 指标值 of three published disclosures, with what a reader understands by it (<c>cases/published-values.tsv</c>).</summary>
public sealed class PublishedValuesTests
{
    private static readonly string[][] Rows =
        [.. File.ReadAllLines(Path.Combine("cases", "published-values.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string, string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var row in Rows)
            {
                data.Add(row[0], row[1], row[2], row[3], row[4]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Is_understood_as_a_reader_does(string text, string kind, string @operator, string amount, string unit)
    {
        var value = IndicatorValueParser.Parse(text);
        Assert.Equal(kind, value.Kind.ToString(), ignoreCase: true);
        Assert.Equal(@operator, SignOf(value.Operator));
        Assert.Equal(unit, value.Unit);
        Assert.Equal(amount, value.Amount is { } number ? (number / 1.0000000000m).ToString("0.##########", CultureInfo.InvariantCulture) : "");
    }

    [Fact]
    public void Keeps_the_text_of_every_value_exactly() =>
        Assert.All(Rows, row => Assert.Equal(row[0], IndicatorValueParser.Parse(row[0]).ToString()));

    [Fact]
    public void Means_the_same_when_written_in_the_usual_signs() => Assert.All(Rows, row =>
    {
        var value = IndicatorValueParser.Parse(row[0]);
        Assert.True(value.MeansTheSameAs(IndicatorValueParser.Parse(Respell(row[0]))), row[0]);
    });

    private static string Respell(string text) => text
        .Replace(">=", "≧", StringComparison.Ordinal).Replace("<=", "≦", StringComparison.Ordinal)
        .Replace("百分比", "%", StringComparison.Ordinal);

    private static string SignOf(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.LessThan => "<",
        ComparisonOperator.Exactly => "=",
        _ => "",
    };
}
