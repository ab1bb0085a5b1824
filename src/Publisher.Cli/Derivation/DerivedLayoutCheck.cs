using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Forms;
using Publisher.Import;
using Publisher.Import.Writing;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Derivation;

/// <summary>
/// Tries a layout on the file that it was made from: the file is imported and built again, in a folder that is deleted then,
/// and what comes out otherwise is what the layout or its templates cannot do.
/// </summary>
internal static class DerivedLayoutCheck
{
    /// <summary>An import says these when it put words where the file has other ones, or none.</summary>
    private static readonly ImmutableArray<string> Misfits = ["PUB9108", "PUB9110", "PUB9111", "PUB9114", "PUB9117"];

    public static async Task<DerivedLayoutFit> RunAsync(string templates, string layout, string file, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("publisher-layout-").FullName;
        try
        {
            return await RunAsync(templates, layout, file, folder, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<DerivedLayoutFit> RunAsync(string templates, string layout, string file, string folder, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var request = new ImportRequest(file, NamedForms.ReadAll(templates, diagnostics)) { Layout = layout, ReadsPages = true };
        var imported = DisclosureImport.Read(request, diagnostics);
        var misfits = diagnostics.Where(finding => Misfits.Contains(finding.Code)).ToImmutableArray();
        if (imported is null)
        {
            return new DerivedLayoutFit([.. diagnostics.Where(finding => finding.Severity == Severity.Error)], [], []);
        }

        var data = Path.Combine(folder, "data");
        var path = Path.Combine(imported.Year.ToString(CultureInfo.InvariantCulture), "file");
        ImportFolder.Write(Path.Combine(data, path), imported.Files, diagnostics);
        var report = await SiteBuild.RunAsync(
            new BuildOptions { Data = data, Templates = templates, Output = Path.Combine(folder, "out"), Date = DateTimeOffset.UnixEpoch },
            progress: null,
            cancellation);
        var errors = report.Diagnostics.Where(finding => finding.Severity == Severity.Error).ToImmutableArray();
        var (before, after) = (FileWords.Read(file), FileWords.Read(Path.Combine(folder, "out", path, "disclosure.docx")));
        if (before is null || after is null)
        {
            return new DerivedLayoutFit([.. misfits, .. errors], [], []);
        }

        // A cover and a table of contents are made anew; what stands behind them is the file's. A unit may move into the table.
        var form = request.Forms.Single(form => form.Name == layout);
        var contents = form.Words.ContentsTitles;
        var body = after.Lines.SkipWhile(line => !before.Lines.Contains(line)).Where(line => !contents.Contains(line));
        var lost = Subtract([.. before.Lines, .. before.Cells], [.. after.Lines, .. after.Cells])
            .Where(text => !IsPrinted(text, after.Lines) && !IsRepeated(text, form.Form, after.Cells));
        var added = Subtract([.. body, .. after.Cells], [.. before.Lines, .. before.Cells]).Where(text => !IsPrinted(text, before.Lines));
        return new DerivedLayoutFit([.. misfits, .. errors], [.. lost], [.. added]);
    }

    /// <summary>A line may be broken in another place, and an entry of a table of contents is a heading again.</summary>
    private static bool IsPrinted(string text, ImmutableArray<string> lines)
    {
        var words = text.TrimEnd("0123456789.…·".ToCharArray());
        return words.Length == 0 || lines.Contains(words) || string.Concat(lines).Contains(text, StringComparison.Ordinal);
    }

    /// <summary>Heads of columns, which pages print again where a table goes on.</summary>
    private static bool IsRepeated(string text, FormDefinition form, ImmutableArray<string> cells) =>
        cells.Contains(text) && form.IndicatorColumns.Any(column => FileWords.WithoutBlanks(form.PrintedLabel(column)) == text);

    /// <summary>The texts that are not as often in the others.</summary>
    private static IEnumerable<string> Subtract(ImmutableArray<string> texts, ImmutableArray<string> others)
    {
        var counts = others.GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (counts.GetValueOrDefault(text) is > 0 and var count)
            {
                counts[text] = count - 1;
            }
            else
            {
                yield return text;
            }
        }
    }
}
