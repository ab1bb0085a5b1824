using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Data.Values;
using Publisher.Site.Page;

namespace Publisher.Site.Charts;

/// <summary>
/// The unit in which a page adds up money: the one that its tables print. Where they print none, numbers are added up as they
/// stand, and nobody guesses what they are.
/// </summary>
/// <param name="Unit">万元; empty when none is printed.</param>
internal sealed record MoneyScale(string Unit)
{
    /// <summary>Larger numbers are slips, and their sums could not be kept.</summary>
    private const decimal Largest = 1e15m;

    /// <summary>What stands behind a title.</summary>
    public string Caption => Unit.Length > 0 ? Unit : "原表没有写明单位";

    public static MoneyScale Of(Disclosure disclosure, ImmutableArray<PageProject> projects)
    {
        var unit = (disclosure.MoneyUnit ?? projects.FirstOrDefault(project => project.Project.MoneyUnit is not null)?.Project.MoneyUnit)?.Text;
        return new MoneyScale(unit?.Trim() ?? "");
    }

    /// <summary>An amount of a project in this unit; null when it has no number or stands in a unit that cannot be converted.</summary>
    public decimal? Measure(Amount? amount, Project project) => amount?.Value is { } value ? Measure(value, project) : null;

    /// <inheritdoc cref="Measure(Amount?, Project)"/>
    public decimal? Measure(decimal value, Project project)
    {
        var unit = project.MoneyUnit?.Text.Trim() ?? "";
        if (Math.Abs(value) > Largest)
        {
            return null;
        }

        return unit == Unit ? value
            : MoneyUnit.YuanIn(unit) is { } from && MoneyUnit.YuanIn(Unit) is { } to ? value * from / to
            : null;
    }

    /// <summary>The number without its unit: <c>11,016.6</c>.</summary>
    public static string Print(decimal amount) => amount.ToString("#,0.######", CultureInfo.InvariantCulture);

    /// <summary>The number with two digits behind the point, for columns of numbers; 元 go without.</summary>
    public string Round(decimal amount) => amount.ToString(Unit == "元" ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    public string PrintWithUnit(decimal amount) => Print(amount) + Unit;
}
