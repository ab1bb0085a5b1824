using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Data.Schema;

/// <summary>
/// What all layouts together allow and ask for. An editor's schema sees one file without knowing its layout, so it may only
/// mark what every layout would refuse.
/// </summary>
internal sealed class FormUnion(ImmutableArray<NamedForm> forms)
{
    public ImmutableArray<string> Layouts { get; } = [.. forms.Select(form => form.Name)];

    public ImmutableArray<string> ProjectExtras { get; } = Any(forms, form => form.ProjectFields);

    public ImmutableArray<string> DisclosureExtras { get; } = Any(forms, form => form.DisclosureFields);

    public ImmutableArray<string> PlanColumns { get; } = Any(forms, form => form.SpendingPlan.Columns);

    public ImmutableArray<string> Parts { get; } = Any(forms, form => form.ProjectParts.Select(part => part.Title));

    /// <summary>The printed labels, which editors may type in place of the keys.</summary>
    public ImmutableArray<FormLabel> Labels { get; } = [.. forms.SelectMany(form => form.Form.Labels).Distinct()];

    public ImmutableArray<string> RequiredProjectKeys { get; } =
        All(forms, form => form.RequiredProjectKeys, ProjectFields.Name.Key);

    public ImmutableArray<string> RequiredIndicatorKeys { get; } = All(forms, form => form.RequiredIndicatorKeys);

    public ImmutableArray<string> RequiredDisclosureKeys { get; } = All(
        forms, form => form.RequiredDisclosureKeys,
        DisclosureFields.Year.Key, DisclosureFields.Layout.Key, DisclosureFields.Department.Key);

    /// <summary>Every name that some layout allows, and whether each layout names its own, so that others are errors.</summary>
    public (ImmutableArray<string> Names, bool AreAll) Level1 { get; } = Names(forms, form => form.Level1Names, IndicatorFields.Level1);

    /// <inheritdoc cref="Level1"/>
    public (ImmutableArray<string> Names, bool AreAll) Level2 { get; } = Names(forms, form => form.Level2Names, IndicatorFields.Level2);

    private static ImmutableArray<string> Any(ImmutableArray<NamedForm> forms, Func<FormDefinition, IEnumerable<string>> select) =>
        [.. forms.SelectMany(form => select(form.Form)).Distinct()];

    private static ImmutableArray<string> All(
        ImmutableArray<NamedForm> forms, Func<FormDefinition, ImmutableArray<string>> select, params ImmutableArray<string> always)
    {
        var common = forms.IsEmpty
            ? []
            : forms.Skip(1).Aggregate(select(forms[0].Form), (keys, form) => keys.RemoveAll(key => !select(form.Form).Contains(key)));
        return [.. always.Union(common)];
    }

    private static (ImmutableArray<string> Names, bool AreAll) Names(
        ImmutableArray<NamedForm> forms, Func<FormDefinition, ImmutableArray<FormLabel>> select, FieldDescription field)
    {
        var areAll = !forms.IsEmpty && forms.All(form => !select(form.Form).IsEmpty);
        var named = Any(forms, form => select(form).Select(label => label.Key));
        return (areAll ? named : [.. field.UsualValues.Union(named)], areAll);
    }
}
