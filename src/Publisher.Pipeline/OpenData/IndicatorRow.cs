using Publisher.Data.Model;
using Publisher.Data.Values;

namespace Publisher.Pipeline.OpenData;

/// <summary>A row of an indicator table as a row of <c>indicators.csv</c>.</summary>
/// <param name="Project">Whose it is.</param>
/// <param name="Number">Its place in the table, from 1.</param>
/// <param name="Indicator">The row.</param>
/// <param name="Value">What its 指标值 says.</param>
internal sealed record IndicatorRow(ProjectRow Project, int Number, Indicator Indicator, IndicatorValue Value)
{
    public static IEnumerable<IndicatorRow> Of(IEnumerable<ProjectRow> projects)
    {
        foreach (var project in projects)
        {
            var number = 0;
            foreach (var indicator in project.Project.Indicators)
            {
                number++;
                yield return new IndicatorRow(project, number, indicator, IndicatorValueParser.Parse(indicator.Value.Text));
            }
        }
    }
}
