using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads a project's 绩效目标: a list whose items the layout numbers, or one text that is printed as it stands.</summary>
internal static class GoalReader
{
    public static ImmutableArray<Goal> Read(DataReading reading, MappingReader project)
    {
        var field = ProjectFields.Goals;
        return project.Value(field) switch
        {
            null => [],
            DataScalar text => [new Goal(1, PrintedText.Empty, reading.Text(text, field))],
            var node => project.ReadList(node, field, ReadItem),
        };

        Goal? ReadItem(DataNode node, int position)
        {
            if (node is DataScalar)
            {
                return new Goal(position, null, reading.Text(node, field));
            }

            if (reading.Mapping(node, field, ItemFields.OfGoal) is not { } goal)
            {
                return null;
            }

            goal.Require(ItemFields.GoalText.Key);
            return new Goal(
                goal.Number(ItemFields.Number, position),
                goal.Text(ItemFields.Label),
                goal.Text(ItemFields.GoalText) ?? PrintedText.Empty);
        }
    }
}
