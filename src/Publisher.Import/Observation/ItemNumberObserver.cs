using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Diagnostics;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Observation;

/// <summary>Finds out how the items of part one are numbered, from those that the form's own numbers do not fit.</summary>
internal sealed class ItemNumberObserver(SourceSpan file, DiagnosticBag doubts)
{
    public Numbering Observe(DisclosureDraft disclosure, Numbering usual) => usual with
    {
        GoalArea = Observe(disclosure.GoalAreas, DisclosureFields.GoalAreas, usual.GoalArea),
        Safeguard = Observe(disclosure.Safeguards, DisclosureFields.Safeguards, usual.Safeguard),
    };

    private NumberPattern Observe(SectionDraft? section, FieldDescription field, NumberPattern usual)
    {
        if (section is not { Items: { Count: > 0 } items })
        {
            doubts.Add(ObservationDiagnostics.ItemsUnseen(file, field.Key, usual.Format(1)));
            return usual;
        }

        var labels = items.Select(item => item.Label).OfType<string>().ToList();
        if (labels.Count * 2 <= items.Count)
        {
            return usual;
        }

        var patterns = labels.Where(label => label.Length > 0).Select(label => PrintedNumber.Read(label, usual)).Where(found => found is not null).ToList();
        return patterns.Count * 2 > labels.Count ? Majority.Of(patterns.Select(found => found!.Value.Pattern))! : NumberPattern.None;
    }
}
