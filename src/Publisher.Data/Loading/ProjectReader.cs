using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Reads one project file.</summary>
internal sealed class ProjectReader(DataReading reading, BudgetUnit? unit, PrintedText? moneyUnit)
{
    private static readonly FieldDescription File =
        new("项目文件", FieldKind.Mapping, "一个预算项目", "项目名称: 材料印刷费");

    /// <summary>A place in the order that holds nothing.</summary>
    public static ProjectEntry Unreadable(SourceFile file) => new() { NumberSpan = SourceSpan.OfFile(file) };

    public ProjectEntry Read(SourceFile file, DataNode root)
    {
        if (reading.Mapping(root, File, ProjectFields.All, reading.Form.ProjectFields) is not { } project)
        {
            return Unreadable(file);
        }

        var entry = ReadNumber(project, new ProjectEntry
        {
            NumberSpan = project.Head,
            Parts = ReadParts(project),
        });
        if (project.Find(ProjectFields.Withheld.Key) is { } withheld)
        {
            return entry with { WithheldReason = ReadWithheld(project, withheld) };
        }

        var content = ReadContent(project, usual: null);
        return ReadTitle(project, entry) with { Project = content, ProjectsByPart = ReadVariants(project, content) };
    }

    private ProjectEntry ReadNumber(MappingReader project, ProjectEntry entry)
    {
        if (project.Value(ProjectFields.Number) is not { } node)
        {
            return entry;
        }

        entry = entry with { NumberSpan = node.Span };
        if (node is DataScalar { Text: "" })
        {
            return entry with { IsUnnumbered = true };
        }

        var number = reading.Number(node, ProjectFields.Number, otherwise: 0);
        return number > 0 ? entry with { Number = number } : entry;
    }

    private ImmutableArray<string> ReadParts(MappingReader project)
    {
        var field = ProjectFields.Parts;
        ImmutableArray<PrintedText> titles = project.Value(field) switch
        {
            null => [],
            DataScalar text => [reading.Text(text, field)],
            var node => project.ReadList(node, field, (item, _) => reading.Text(item, field)),
        };
        foreach (var title in titles)
        {
            CheckPart(title.Text, title.Span);
        }

        return [.. titles.Select(title => title.Text)];
    }

    private ProjectEntry ReadTitle(MappingReader project, ProjectEntry entry)
    {
        if (project.Value(ProjectFields.TableTitle) is not DataMapping byPart)
        {
            return entry with { Title = project.Text(ProjectFields.TableTitle) };
        }

        foreach (var title in byPart.Entries)
        {
            CheckPart(title.Key, title.KeySpan);
            reading.Text(title.Value, ProjectFields.TableTitle);
        }

        return entry with { TitlesByPart = byPart.Entries };
    }

    private void CheckPart(string title, SourceSpan span)
    {
        var parts = reading.Form.ProjectParts;
        if (!parts.Any(part => part.Title == title))
        {
            reading.Report(ModelDiagnostics.UnknownPart(span, title, string.Join("、", parts.Select(part => part.Title))));
        }
    }

    /// <summary>What may not be published may not stand in the repository either.</summary>
    private PrintedText ReadWithheld(MappingReader project, DataEntry withheld)
    {
        foreach (var entry in project.Entries)
        {
            if (!ProjectFields.OfWithheld.Any(field => field.Key == entry.Key))
            {
                reading.Report(ModelDiagnostics.ContentOfWithheldProject(entry.KeySpan, entry.Key, withheld.KeySpan));
            }
        }

        var reason = reading.Text(withheld.Value, ProjectFields.Withheld);
        if (reason.IsBlank || reason.Text is "否" or "no" or "No" or "false" or "False")
        {
            reading.Report(ModelDiagnostics.WithheldWithoutReason(reason.Span, reason.Text));
        }

        return reason;
    }

    private ImmutableArray<KeyValuePair<string, Project>> ReadVariants(MappingReader project, Project usual)
    {
        var field = ProjectFields.Variants;
        if (project.Value(field) is not { } node
            || reading.Mapping(node, field, [], [.. reading.Form.ProjectParts.Select(part => part.Title)]) is not { } byPart)
        {
            return [];
        }

        var variants = ImmutableArray.CreateBuilder<KeyValuePair<string, Project>>();
        foreach (var part in byPart.Entries)
        {
            if (reading.Mapping(part.Value, field, ProjectFields.OfVariant, reading.Form.ProjectFields) is { } variant)
            {
                variants.Add(KeyValuePair.Create(part.Key, ReadContent(variant, usual)));
            }
        }

        return variants.ToImmutable();
    }

    /// <param name="project">The keys.</param>
    /// <param name="usual">What holds for keys that are left out, when this is what one part prints otherwise.</param>
    private Project ReadContent(MappingReader project, Project? usual)
    {
        var incomplete = project.Text(ProjectFields.Incomplete);
        var content = new Project
        {
            Span = project.Head,
            Code = project.Text(ProjectFields.Code) ?? usual?.Code,
            Name = project.Text(ProjectFields.Name) ?? usual?.Name ?? PrintedText.Empty,
            Unit = BudgetUnitReader.Read(reading, project.Value(ProjectFields.Unit)) ?? usual?.Unit ?? unit,
            MoneyUnit = project.Text(ProjectFields.MoneyUnit) ?? usual?.MoneyUnit ?? moneyUnit,
            Budget = project.Amount(ProjectFields.Budget) ?? usual?.Budget,
            FiscalFunds = project.Amount(ProjectFields.FiscalFunds) ?? usual?.FiscalFunds,
            OtherFunds = project.Amount(ProjectFields.OtherFunds) ?? usual?.OtherFunds,
            Purpose = project.Text(ProjectFields.Purpose) ?? usual?.Purpose,
            SpendingPlan = SpendingPlanReader.Read(reading, project.Value(ProjectFields.SpendingPlan)) ?? usual?.SpendingPlan,
            Goals = project.Has(ProjectFields.Goals) || usual is null ? GoalReader.Read(reading, project) : usual.Goals,
            Indicators = project.Has(ProjectFields.Indicators) || usual is null
                ? project.List(ProjectFields.Indicators, new IndicatorReader(reading).Read)
                : usual.Indicators,
            Incomplete = incomplete,
            Extras = usual is null ? project.Extras() : usual.Extras.With(project.Extras()),
            Waivers = usual?.Waivers ?? WaiverReader.Read(reading, project.Value(WaiverFields.Waivers)),
        };
        project.ReportUnprinted(ProjectFields.Cells, reading.Form.Prints);
        CheckComplete(project, content, isVariant: usual is not null);
        return content;
    }

    private void CheckComplete(MappingReader project, Project content, bool isVariant)
    {
        if (content.Incomplete is { } reason)
        {
            reading.Report(ModelDiagnostics.IncompleteTable(reason.Span, content.Name.Text, reason.Text));
            project.Require([], isVariant ? [] : [ProjectFields.Name]);
        }
        else if (isVariant)
        {
            // What is left out holds as usual; what is typed may not take away what the form asks for.
            project.Require([.. reading.Form.RequiredProjectKeys.Where(project.IsTyped)]);
        }
        else
        {
            project.Require(reading.Form.RequiredProjectKeys, ProjectFields.Name);
        }
    }
}
