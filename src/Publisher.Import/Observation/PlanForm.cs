using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Import.Diagnostics;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>Decides what spending plans hold: shares with or without a sign, or amounts.</summary>
internal sealed class PlanForm(SourceSpan file, DiagnosticBag doubts)
{
    public SpendingPlanForm Decide(List<Sighting> sightings, SpendingPlanForm usual)
    {
        var columns = Majority.Of(sightings.Where(sighting => sighting.Labels.PlanColumns.Count > 0)
            .Select(sighting => string.Join('\n', sighting.Labels.PlanColumns)))?.Split('\n') ?? [.. usual.Columns];
        var (signs, shares, amounts) = (0, 0, 0);
        foreach (var labels in sightings.Select(sighting => sighting.Labels).Where(labels => labels.PlanValues.Count > 0))
        {
            var hasSign = labels.PlanValues.Exists(value => value.AsSpan().ContainsAny('%', '％'));
            var budget = NumberText.TryParse(labels.Amounts.GetValueOrDefault(ProjectFields.Budget.Key) ?? "", out var total) ? total : (decimal?)null;
            var last = NumberText.TryParse(labels.PlanValues[^1].Trim(), out var value) ? value : (decimal?)null;
            signs += hasSign ? 1 : 0;
            amounts += !hasSign && last == budget && budget != 100 ? 1 : 0;
            shares += !hasSign && last is 100 && budget != 100 ? 1 : 0;
        }

        if (signs + shares + amounts == 0)
        {
            doubts.Add(ObservationDiagnostics.PlanUndecided(file));
            return usual with { Columns = [.. columns] };
        }

        var holdsAmounts = amounts > signs + shares;
        var label = sightings.Select(sighting => sighting.Labels.Printed.GetValueOrDefault(ProjectFields.SpendingPlan.Key)).OfType<string>().First();
        if (holdsAmounts && label.AsSpan().ContainsAny('%', '％'))
        {
            doubts.Add(ObservationDiagnostics.PlanContradicts(file, LabelText.RemoveBlanks(label)));
            return usual with { Columns = [.. columns], HoldsAmounts = false };
        }

        return new SpendingPlanForm([.. columns], holdsAmounts, holdsAmounts ? usual.HasPercentSign : signs >= shares);
    }
}
