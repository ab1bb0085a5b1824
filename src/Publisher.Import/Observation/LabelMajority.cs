using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>Finds the labels that a form has: those that most of a file's tables have.</summary>
internal sealed class LabelMajority(List<Sighting> sightings, SightedIndicators indicators, NamedForm like, SourceSpan file, DiagnosticBag doubts)
{
    /// <summary>The labels of most tables, in the usual order, the heads of columns that are not their keys behind them.</summary>
    public ImmutableArray<FormLabel> Labels(IReadOnlyList<string> columns)
    {
        var labels = ImmutableArray.CreateBuilder<FormLabel>();
        foreach (var key in OrderOfLabels())
        {
            if (Majority.Of(Spellings(key)) is { } printed)
            {
                labels.Add(new FormLabel(key, printed));
                if (sightings.Exists(sighting => sighting.Labels.Guessed.Contains(key)))
                {
                    doubts.Add(ObservationDiagnostics.LabelGuessed(file, LabelText.RemoveBlanks(printed), key));
                }
            }
        }

        foreach (var column in columns)
        {
            var printed = indicators.Heads.TryGetValue(column, out var heads) ? Majority.Of(heads)! : like.Form.PrintedLabel(column);
            if (printed != column)
            {
                labels.Add(new FormLabel(column, printed));
            }

            if (indicators.Guessed.Contains(column))
            {
                doubts.Add(ObservationDiagnostics.LabelGuessed(file, LabelText.RemoveBlanks(printed), column));
            }
        }

        return labels.DrainToImmutable();
    }

    private IEnumerable<string> Spellings(string key) =>
        sightings.Select(sighting => sighting.Labels.Printed.GetValueOrDefault(key)).OfType<string>();

    /// <summary>The form's own order; what it has not comes where it stands among all keys.</summary>
    private List<string> OrderOfLabels()
    {
        var order = like.Form.Labels.Select(label => label.Key).Where(key => ProjectFields.Cells.Any(field => field.Key == key)).ToList();
        string[] usual =
        [
            ProjectFields.Unit.Key, ProjectFields.MoneyUnit.Key,
            .. ProjectFields.Cells.Select(field => field.Key).Where(key => key != ProjectFields.Unit.Key && key != ProjectFields.MoneyUnit.Key),
        ];
        for (var i = 0; i < usual.Length; i++)
        {
            if (!order.Contains(usual[i]))
            {
                order.Insert(i == 0 ? 0 : order.IndexOf(usual[i - 1]) + 1, usual[i]);
            }
        }

        return order;
    }

    /// <summary>What the form asks for and the tables have; and what all tables have that the form knows nothing of.</summary>
    public ImmutableArray<string> Required()
    {
        bool IsInAll(string key) => sightings.TrueForAll(sighting => sighting.Labels.Printed.ContainsKey(key));
        var fields = (ReadOnlySpan<FieldDescription>)[ProjectFields.Code, ProjectFields.SpendingPlan];
        var added = new List<string>();
        foreach (var field in fields)
        {
            if (!like.Form.Prints(field.Key) && IsInAll(field.Key))
            {
                added.Add(field.Key);
            }
        }

        var keys = like.Form.RequiredProjectKeys
            .Where(key => !ProjectFields.Cells.Any(field => field.Key == key) || IsInAll(key))
            .Concat(added)
            .ToHashSet(StringComparer.Ordinal);
        return [.. ProjectFields.All.Select(field => field.Key).Where(keys.Contains)];
    }

    /// <summary>Spellings of labels that are not the usual one, as far as no form knows them.</summary>
    public ImmutableArray<FormLabel> OtherLabels(FormDefinition form)
    {
        var known = new FormIndex(like with { Form = form });
        var labels = form.Labels.Where(label => ProjectFields.Cells.Any(field => field.Key == label.Key))
            .SelectMany(label => Spellings(label.Key).Where(text => known.FindLabel(text) is null).Select(text => new FormLabel(label.Key, LabelText.RemoveBlanks(text))));
        var columns = form.IndicatorColumns
            .SelectMany(column => (indicators.Heads.GetValueOrDefault(column) ?? []).Where(text => known.FindColumn(text) is null).Select(text => new FormLabel(column, LabelText.RemoveBlanks(text))));
        return [.. labels.Where(label => label.Key != ProjectFields.Unit.Key && label.Key != ProjectFields.MoneyUnit.Key).Concat(columns).Distinct()];
    }
}
