using System.Globalization;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Recognition;

namespace Publisher.Import.Writing;

/// <summary>Writes <c>disclosure.yaml</c>.</summary>
internal static class DisclosureYaml
{
    public static string Write(DisclosureDraft disclosure, NamedForm named)
    {
        var yaml = new YamlWriter();
        yaml.Raw(DisclosureFields.Year.Key, disclosure.Year.ToString(CultureInfo.InvariantCulture));
        yaml.Entry(DisclosureFields.Layout.Key, named.Name);
        yaml.Entry(DisclosureFields.Department.Key, disclosure.Department);
        if (disclosure.Title is { } title)
        {
            yaml.Entry(DisclosureFields.Title.Key, title);
        }

        WriteUnit(yaml, DisclosureFields.Unit.Key, disclosure.Unit);
        if (disclosure.MoneyUnit is { } money)
        {
            yaml.Entry(DisclosureFields.MoneyUnit.Key, money);
        }

        if (disclosure.WrittenOn is { } date)
        {
            yaml.Mapping(DisclosureFields.Publication.Key, () => yaml.Entry(PublicationFields.WrittenOn.Key, date));
        }

        WriteText(yaml, disclosure.OverallGoals);
        WriteItems(yaml, DisclosureFields.GoalAreas.Key, disclosure.GoalAreas);
        WriteItems(yaml, DisclosureFields.Safeguards.Key, disclosure.Safeguards);
        return yaml.ToString();
    }

    public static void WriteUnit(YamlWriter yaml, string key, UnitDraft? unit)
    {
        if (unit is null)
        {
            return;
        }

        yaml.Mapping(key, () =>
        {
            if (unit.Code.Length > 0)
            {
                yaml.Quoted(BudgetUnitFields.Code.Key, unit.Code);
            }

            yaml.Entry(BudgetUnitFields.Name.Key, unit.Name);
        });
    }

    private static void WriteText(YamlWriter yaml, SectionDraft? section)
    {
        if (section is null)
        {
            return;
        }

        yaml.BlankLine();
        if (section.TitleLine is not { } title)
        {
            yaml.Prose(DisclosureFields.OverallGoals.Key, section.Paragraphs);
            return;
        }

        yaml.Mapping(DisclosureFields.OverallGoals.Key, () =>
        {
            yaml.Entry(SectionFields.TitleLine.Key, title);
            yaml.Prose(SectionFields.Text.Key, section.Paragraphs);
        });
    }

    private static void WriteItems(YamlWriter yaml, string key, SectionDraft? section)
    {
        if (section is null)
        {
            return;
        }

        yaml.BlankLine();
        yaml.Mapping(key, () =>
        {
            if (section.TitleLine is null && section.Paragraphs.Count == 0)
            {
                WriteItems(yaml, section.Items);
                return;
            }

            if (section.TitleLine is { } title)
            {
                yaml.Entry(SectionFields.TitleLine.Key, title);
            }

            if (section.Paragraphs.Count > 0)
            {
                yaml.Prose(SectionFields.Introduction.Key, section.Paragraphs);
            }

            if (section.Items.Count > 0)
            {
                yaml.Mapping(SectionFields.Items.Key, () => WriteItems(yaml, section.Items));
            }
        });
    }

    private static void WriteItems(YamlWriter yaml, List<ItemDraft> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                yaml.BlankLine();
            }

            yaml.Item(() => WriteItem(yaml, items[i]));
        }
    }

    private static void WriteItem(YamlWriter yaml, ItemDraft item)
    {
        if (item.Number is { } number)
        {
            yaml.Raw(ItemFields.Number.Key, number.ToString(CultureInfo.InvariantCulture));
        }

        WriteEntry(ItemFields.Label, item.Label);
        WriteEntry(ItemFields.Title, item.Title);
        WriteProse(ItemFields.Goals, item.Goals);
        WriteProse(ItemFields.Indicators, item.Indicators);
        WriteProse(ItemFields.Text, item.Text);
        if (item is { Number: null, Label: null, Title: null, Goals.Count: 0, Indicators.Count: 0, Text.Count: 0 })
        {
            yaml.Entry(ItemFields.Title.Key, "");
        }

        void WriteEntry(FieldDescription field, string? text)
        {
            if (text is not null)
            {
                yaml.Entry(field.Key, text);
            }
        }

        void WriteProse(FieldDescription field, List<string> paragraphs)
        {
            if (paragraphs.Count > 0)
            {
                yaml.Prose(field.Key, paragraphs);
            }
        }
    }
}
