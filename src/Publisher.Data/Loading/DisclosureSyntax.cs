using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>
/// The files of one disclosure, each parsed once. It tells which layout the disclosure names; with that layout's form,
/// <see cref="DisclosureLoader"/> makes the model of it.
/// </summary>
public sealed class DisclosureSyntax
{
    private static readonly FieldDescription File =
        new("disclosure.yaml", FieldKind.Mapping, "一个部门一个年度的绩效目标", "年度: 2024");

    private DisclosureSyntax(SourceFile file, DataMapping? root, ImmutableArray<ProjectSyntax> projects)
    {
        (Source, Root, Projects) = (file, root, projects);
    }

    /// <summary>Year and layout, even with errors elsewhere in disclosure.yaml; null when they are hidden.</summary>
    public DisclosureHead? Head { get; private init; }

    /// <summary>disclosure.yaml itself.</summary>
    public SourceFile Source { get; }

    internal DataMapping? Root { get; }

    /// <summary>In the order of the tables: by file name, ordinal.</summary>
    internal ImmutableArray<ProjectSyntax> Projects { get; }

    /// <summary>
    /// Parses the files of one folder: <c>disclosure.yaml</c> (or <c>.json</c>) and <c>projects/*.yaml</c>. All errors of
    /// all files are reported; null when there is no disclosure file.
    /// </summary>
    /// <param name="files">In any order; their paths have forward slashes.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static DisclosureSyntax? Parse(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var sorted = DisclosureFiles.Sort(files, diagnostics);
        var projects = ImmutableArray.CreateBuilder<ProjectSyntax>(sorted.Projects.Length);
        foreach (var file in sorted.Projects)
        {
            projects.Add(new ProjectSyntax(file, DataParser.Parse(file, diagnostics)));
        }

        if (sorted.Disclosure is not { } source)
        {
            return null;
        }

        // With slips in it, the file still tells the layout, and the layout shows the errors of the project files.
        var (root, isWhole) = DataParser.ParseWhatCanBeRead(source, diagnostics);
        var reading = new DataReading(FormDefinition.Empty, isWhole ? diagnostics : new DiagnosticBag());
        if (root is not null and not DataMapping)
        {
            reading.Mapping(root, File, []);
        }

        var mapping = root as DataMapping;
        return new DisclosureSyntax(source, isWhole ? mapping : null, projects.MoveToImmutable())
        {
            Head = mapping is null ? null : ReadHead(reading, mapping),
        };
    }

    private static DisclosureHead? ReadHead(DataReading reading, DataMapping root)
    {
        // The keys of the form are not known yet; unknown ones are reported when they are.
        var head = new MappingReader(reading, root, [], [.. root.Entries.Select(entry => entry.Key)]);
        head.Require([], DisclosureFields.Year, DisclosureFields.Layout);
        var year = head.Text(DisclosureFields.Year);
        var layout = head.Text(DisclosureFields.Layout);
        if (year is null || layout is null)
        {
            return null;
        }

        if (!NumberText.TryParsePositive(year.Text, out var number) || number is < 1990 or > 2199)
        {
            reading.Report(ModelDiagnostics.NotAYear(year.Span, year.Text));
            return null;
        }

        return new DisclosureHead(number, layout);
    }
}
