using Publisher.Data.Forms;

namespace Publisher.Import.Recognition;

/// <summary>Parts goals that stand in one cell into items, where the form's own numbers part them.</summary>
internal static class GoalTexts
{
    public static void Split(ProjectDraft project, NumberPattern numbers)
    {
        if (project.GoalText is not { } text)
        {
            return;
        }

        var goals = new List<GoalDraft>();
        foreach (var line in text.Split('\n'))
        {
            if (numbers.TryMatch(line, out var number, out var length) && number == goals.Count + 1 && !IsTight(numbers, number, line, length))
            {
                goals.Add(new GoalDraft(null, null, line[length..]));
            }
            else if (goals.Count > 0)
            {
                goals[^1] = goals[^1] with { Text = goals[^1].Text + "\n" + line };
            }
            else
            {
                // Printed as it stands.
                return;
            }
        }

        (project.Goals, project.GoalText) = (goals, null);
    }

    /// <summary>Blanks inside the number would not be printed again; blanks before the text are the text's.</summary>
    private static bool IsTight(NumberPattern numbers, int number, string line, int length) =>
        LabelText.RemoveBlanks(line[..length]) != LabelText.RemoveBlanks(numbers.Format(number));
}
