using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Data.Values;

namespace Publisher.Pipeline.OpenData;

/// <summary>A project table as a row of <c>projects.csv</c>.</summary>
/// <param name="Disclosure">Whose it is.</param>
/// <param name="Part">The part that prints it.</param>
/// <param name="Table">The table.</param>
/// <param name="YuanInUnit">How many 元 its money unit is; null when none is printed.</param>
internal sealed record ProjectRow(Disclosure Disclosure, ProjectPart Part, ProjectTable Table, decimal? YuanInUnit)
{
    public Project Project => Table.Project;

    public static ImmutableArray<ProjectRow> Of(Disclosure disclosure)
    {
        var rows = ImmutableArray.CreateBuilder<ProjectRow>();
        foreach (var part in disclosure.Parts)
        {
            foreach (var table in part.Tables)
            {
                rows.Add(new ProjectRow(disclosure, part, table, MoneyUnit.YuanIn(table.Project.MoneyUnit?.Text ?? "")));
            }
        }

        return rows.DrainToImmutable();
    }
}
