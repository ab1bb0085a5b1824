using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Import.Recognition;

namespace Publisher.Import.Writing;

/// <summary>What one part of a file says otherwise about a project.</summary>
internal static class ProjectDifferences
{
    /// <summary>The keys, in the order of a project's file.</summary>
    public static ImmutableArray<string> Find(ProjectDraft usual, ProjectDraft other)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var field in ProjectFields.OfVariant)
        {
            var isSame = field == ProjectFields.Unit ? other.Unit is null || usual.Unit == other.Unit
                : field == ProjectFields.MoneyUnit ? other.MoneyUnit is null || usual.MoneyUnit == other.MoneyUnit
                : field == ProjectFields.SpendingPlan ? other.Plan is null || HasSamePlan(usual.Plan, other.Plan)
                : field == ProjectFields.Goals ? usual.GoalText == other.GoalText && usual.Goals.SequenceEqual(other.Goals)
                : field == ProjectFields.Indicators ? HasSameRows(usual, other)
                : Value(usual, field.Key) == Value(other, field.Key);
            if (!isSame)
            {
                keys.Add(field.Key);
            }
        }

        return keys.DrainToImmutable();
    }

    private static string Value(ProjectDraft draft, string key) =>
        draft.Fields.GetValueOrDefault(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : "";

    private static bool HasSamePlan(Dictionary<string, string>? usual, Dictionary<string, string> other) =>
        usual is not null && usual.Count == other.Count && usual.All(pair => other.GetValueOrDefault(pair.Key) == pair.Value);

    private static bool HasSameRows(ProjectDraft usual, ProjectDraft other) =>
        usual.Indicators.Count == other.Indicators.Count
        && usual.Indicators.Zip(other.Indicators).All(pair => IndicatorFields.All.All(field =>
            (pair.First.GetValueOrDefault(field.Key) ?? "") == (pair.Second.GetValueOrDefault(field.Key) ?? "")));
}
