using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Syntax;
using Publisher.Data.Values;
using Publisher.Text.Sources;

namespace Publisher.Data.Drafts;

/// <summary>
/// Makes next year's data out of this year's: what says who and what is kept, what every year has of its own (amounts, dates,
/// numbers of documents, waivers) is taken out to be filled in.
/// </summary>
public static class NextYearFiles
{
    private static readonly ImmutableArray<FieldDescription> OfThisYear =
    [
        PublicationFields.IndexNumber, PublicationFields.DocumentNumber,
        PublicationFields.ApprovedOn, PublicationFields.WrittenOn, PublicationFields.PublishedOn,
    ];

    /// <summary>disclosure.yaml first, then the projects in the order of their tables; files with errors are left out.</summary>
    public static ImmutableArray<NextYearFile> Of(DisclosureSyntax syntax, FormDefinition form, int year)
    {
        var files = ImmutableArray.CreateBuilder<NextYearFile>(syntax.Projects.Length + 1);
        if (syntax.Root is { } root)
            files.Add(Edit(syntax.Source, root, edits => EditDisclosure(root, edits, year)));

        foreach (var project in syntax.Projects)
        {
            if (project.Root is DataMapping mapping)
                files.Add(Edit(project.File, mapping, edits => EditProject(mapping, edits, form)));
        }

        return files.ToImmutable();
    }

    private static NextYearFile Edit(SourceFile file, DataMapping root, Action<FileEdits> edit)
    {
        var edits = new FileEdits(file);
        var waivers = ImmutableArray.CreateBuilder<SourceSpan>();
        edit(edits);
        DropWaivers(root, edits, waivers);
        return new NextYearFile(file, edits.Apply(), waivers.ToImmutable());
    }

    private static void EditDisclosure(DataMapping root, FileEdits edits, int year)
    {
        if (Find(root, DisclosureFields.Year) is DataScalar scalar)
            edits.Retype(scalar, year.ToString(CultureInfo.InvariantCulture));

        foreach (var field in OfThisYear)
        {
            edits.Clear(Find(Find(root, DisclosureFields.Publication), field));
        }
    }

    private static void EditProject(DataMapping project, FileEdits edits, FormDefinition form)
    {
        foreach (var field in ProjectFields.Cells)
        {
            if (field.Kind == FieldKind.Amount)
                edits.Clear(Find(project, field));
        }

        // Shares of the budget are the usual ones of the project; amounts are this year's.
        if (form.SpendingPlan.HoldsAmounts && Find(project, ProjectFields.SpendingPlan) is DataMapping plan)
        {
            foreach (var entry in plan.Entries)
            {
                edits.Clear(entry.Value);
            }
        }

        if (Find(project, ProjectFields.Indicators) is DataSequence rows)
        {
            foreach (var row in rows.Items)
            {
                if (Find(row, IndicatorFields.Value) is DataScalar value && IsOfOneYear(value.Text))
                    edits.Clear(value);
            }
        }

        if (Find(project, ProjectFields.Variants) is DataMapping variants)
        {
            foreach (var entry in variants.Entries)
            {
                if (entry.Value is DataMapping variant)
                    EditProject(variant, edits, form);
            }
        }
    }

    /// <summary>Money, and dates that name their year: 12月31日前 holds next year, too.</summary>
    private static bool IsOfOneYear(string value) =>
        IndicatorValueParser.Parse(value) is { Kind: ValueKind.Money } or { Kind: ValueKind.Date, Date.Year: not null };

    private static void DropWaivers(DataNode node, FileEdits edits, ImmutableArray<SourceSpan>.Builder dropped)
    {
        switch (node)
        {
            case DataMapping mapping:
                for (var i = 0; i < mapping.Entries.Length; i++)
                {
                    if (mapping.Entries[i].Key == WaiverFields.Waivers.Key)
                    {
                        dropped.Add(mapping.Entries[i].KeySpan);
                        edits.Remove(mapping, i);
                    }
                    else
                    {
                        DropWaivers(mapping.Entries[i].Value, edits, dropped);
                    }
                }

                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                {
                    DropWaivers(item, edits, dropped);
                }

                break;
        }
    }

    private static DataNode? Find(DataNode? node, FieldDescription field)
    {
        if (node is DataMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (entry.Key == field.Key)
                    return entry.Value;
            }
        }

        return null;
    }
}
