using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Makes the model of a disclosure from its parsed files and the form that its layout declares. It is pure.</summary>
public static class DisclosureLoader
{
    /// <summary>The disclosure; null when anything in it is an error. All errors of all files are reported.</summary>
    /// <param name="syntax">Its files.</param>
    /// <param name="form">What its layout asks for.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="isDraft">Whether values may still have to be filled in: then it is a warning that they have.</param>
    public static Disclosure? Load(
        DisclosureSyntax syntax, FormDefinition form, DiagnosticBag diagnostics, bool isDraft = false)
    {
        var own = new DiagnosticBag();
        var disclosure = Read(syntax, new DataReading(form, own, isDraft));
        diagnostics.AddRange(own);
        var isWhole = syntax.Projects.All(project => project.Root is not null);
        return isWhole && !own.HasErrors ? disclosure : null;
    }

    private static Disclosure? Read(DisclosureSyntax syntax, DataReading reading)
    {
        var form = reading.Form;
        var root = syntax.Root is null
            ? null
            : new MappingReader(reading, syntax.Root, DisclosureFields.All, form.DisclosureFields);
        var unit = BudgetUnitReader.Read(reading, root?.Value(DisclosureFields.Unit));
        var moneyUnit = root?.Text(DisclosureFields.MoneyUnit);
        var parts = ReadParts(reading, syntax, new ProjectReader(reading, unit, moneyUnit));
        if (root is null)
        {
            return null;
        }

        // 年度 and 版式 were asked for when the head was read.
        root.Require(
            form.RequiredDisclosureKeys.RemoveAll(key => key == DisclosureFields.Year.Key || key == DisclosureFields.Layout.Key),
            DisclosureFields.Department);
        var overallGoals = SectionReader.ReadOverallGoals(reading, root);
        var goalAreas = SectionReader.ReadGoalAreas(reading, root);
        var safeguards = SectionReader.ReadSafeguards(reading, root);
        var publication = PublicationReader.Read(reading, root.Value(DisclosureFields.Publication));
        var department = root.Text(DisclosureFields.Department);
        var title = root.Text(DisclosureFields.Title);
        var extras = root.Extras();
        var waivers = WaiverReader.Read(reading, root.Value(WaiverFields.Waivers));
        root.ReportUnprinted([DisclosureFields.Unit, DisclosureFields.MoneyUnit], form.Prints);
        if (syntax.Projects.IsEmpty)
        {
            reading.Report(overallGoals is null && goalAreas is null && safeguards is null
                ? ModelDiagnostics.EmptyDisclosure(root.Head)
                : ModelDiagnostics.NoProjects(root.Head));
        }

        if (syntax.Head is not { } head)
        {
            return null;
        }

        CheckFolder(reading, root, syntax, head);
        return new Disclosure
        {
            Span = SourceSpan.OfFile(syntax.Source),
            Year = head.Year,
            Layout = head.Layout,
            Department = department ?? PrintedText.Empty,
            Title = title,
            Unit = unit,
            MoneyUnit = moneyUnit,
            Publication = publication,
            OverallGoals = overallGoals,
            GoalAreas = goalAreas,
            Safeguards = safeguards,
            Parts = parts,
            Extras = extras,
            Waivers = waivers,
        };
    }

    private static ImmutableArray<ProjectPart> ReadParts(DataReading reading, DisclosureSyntax syntax, ProjectReader reader)
    {
        var entries = new List<ProjectEntry>(syntax.Projects.Length);
        foreach (var project in syntax.Projects)
        {
            entries.Add(project.Root is { } root ? reader.Read(project.File, root) : ProjectReader.Unreadable(project.File));
        }

        var builder = new PartBuilder(reading);
        return [.. reading.Form.ProjectParts.Select(part => builder.Build(part, entries))];
    }

    private static void CheckFolder(DataReading reading, MappingReader root, DisclosureSyntax syntax, DisclosureHead head)
    {
        var folder = DisclosureFiles.YearFolderOf(syntax.Source.Path);
        if (NumberText.TryParsePositive(folder, out var year) && folder.Length == 4 && year != head.Year)
        {
            reading.Report(ModelDiagnostics.FolderOfAnotherYear(root.Value(DisclosureFields.Year)!.Span, head.Year, folder));
        }
    }
}
