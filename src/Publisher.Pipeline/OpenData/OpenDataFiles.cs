using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.OpenData;

/// <summary>A disclosure as open data: one JSON file with everything, two tables for spreadsheets, and what describes them.</summary>
/// <param name="Data"><c>data.json</c>, which the PDF carries, too.</param>
/// <param name="Projects"><c>projects.csv</c>.</param>
/// <param name="Indicators"><c>indicators.csv</c>.</param>
/// <param name="Package"><c>datapackage.json</c>.</param>
internal sealed record OpenDataFiles(Artifact Data, Artifact Projects, Artifact Indicators, Artifact Package)
{
    public const string DataName = "data.json";
    public const string ProjectsName = "projects.csv";
    public const string IndicatorsName = "indicators.csv";
    public const string PackageName = "datapackage.json";

    public ImmutableArray<Artifact> All => [Data, Projects, Indicators, Package];

    public static OpenDataFiles Of(
        Disclosure disclosure, FormDefinition form, string title, DocumentStamp stamp, PublicAddress address)
    {
        var data = new Artifact(DataName, OpenDataJson.Write(disclosure, form, address.OfSite(DataSchema.Path)));
        var rows = ProjectRow.Of(disclosure);
        var projectColumns = ProjectColumns.Of(form);
        var projects = new Artifact(ProjectsName, CsvFile.Write(projectColumns, rows));
        var indicatorColumns = IndicatorColumns.All;
        var indicators = new Artifact(IndicatorsName, CsvFile.Write(indicatorColumns, IndicatorRow.Of(rows)));
        var package = new DataPackage(disclosure, title, stamp, address).Write(
            data, (projects, projectColumns), (indicators, indicatorColumns));
        return new OpenDataFiles(data, projects, indicators, new Artifact(PackageName, package));
    }
}
