using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads the three sections of part one, each in its short form (text or list) and in its long one (mapping).</summary>
internal static class SectionReader
{
    public static OverallGoals? ReadOverallGoals(DataReading reading, MappingReader disclosure)
    {
        var field = DisclosureFields.OverallGoals;
        return disclosure.Value(field) switch
        {
            null => null,
            DataMapping mapping => ReadLong(new MappingReader(reading, mapping, SectionFields.OfText, [])),
            var node => new OverallGoals { Text = disclosure.ReadProse(node, field) },
        };

        static OverallGoals ReadLong(MappingReader section) => new()
        {
            TitleLine = section.Text(SectionFields.TitleLine),
            Text = section.Prose(SectionFields.Text),
        };
    }

    public static GoalAreas? ReadGoalAreas(DataReading reading, MappingReader disclosure)
    {
        var field = DisclosureFields.GoalAreas;
        return disclosure.Value(field) switch
        {
            null => null,
            DataMapping mapping => ReadLong(new MappingReader(reading, mapping, SectionFields.OfItems, [])),
            var node => new GoalAreas { Items = disclosure.ReadList(node, field, ReadItem) },
        };

        GoalAreas ReadLong(MappingReader section) => new()
        {
            TitleLine = section.Text(SectionFields.TitleLine),
            Introduction = section.Prose(SectionFields.Introduction),
            Items = section.List(SectionFields.Items, ReadItem),
        };

        GoalArea? ReadItem(DataNode node, int position) =>
            reading.Mapping(node, field, ItemFields.OfGoalArea) is { } item
                ? new GoalArea
                {
                    Number = item.Number(ItemFields.Number, position),
                    Label = item.Text(ItemFields.Label),
                    Title = item.Text(ItemFields.Title),
                    Goals = item.Prose(ItemFields.Goals),
                    Indicators = item.Prose(ItemFields.Indicators),
                    Text = item.Prose(ItemFields.Text),
                }
                : null;
    }

    public static Safeguards? ReadSafeguards(DataReading reading, MappingReader disclosure)
    {
        var field = DisclosureFields.Safeguards;
        return disclosure.Value(field) switch
        {
            null => null,
            DataMapping mapping => ReadLong(new MappingReader(reading, mapping, SectionFields.OfItems, [])),
            var node => new Safeguards { Items = disclosure.ReadList(node, field, ReadItem) },
        };

        Safeguards ReadLong(MappingReader section) => new()
        {
            TitleLine = section.Text(SectionFields.TitleLine),
            Introduction = section.Prose(SectionFields.Introduction),
            Items = section.List(SectionFields.Items, ReadItem),
        };

        Safeguard? ReadItem(DataNode node, int position) => node switch
        {
            DataScalar => new Safeguard { Number = position, Text = new Prose([reading.Text(node, field)]) },
            _ when reading.Mapping(node, field, ItemFields.OfSafeguard) is { } item => new Safeguard
            {
                Number = item.Number(ItemFields.Number, position),
                Label = item.Text(ItemFields.Label),
                Lead = item.Text(ItemFields.Title),
                Text = item.Prose(ItemFields.Text),
            },
            _ => null,
        };
    }
}
