using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;

namespace Publisher.Data.Schema;

/// <summary>The schema of <c>disclosure.yaml</c>.</summary>
internal sealed class DisclosureSchema(FormUnion forms)
{
    private static readonly FieldDescription File =
        new("disclosure.yaml", FieldKind.Mapping, "一个部门一个年度的绩效目标", "年度: 2024");

    public JsonObject Create() => SchemaNodes.Described(File)
        .Taking("PUB2006", File, "object", "null")
        .WithKeys(DisclosureFields.All, Of, forms.DisclosureExtras, [])
        .Requiring(forms.RequiredDisclosureKeys);

    /// <summary>Code and name, or the name alone.</summary>
    public static JsonObject Unit(FieldDescription field) => SchemaNodes.Described(field)
        .Taking("PUB2006", field, [.. SchemaNodes.Scalars, "object"])
        .WithKeys(BudgetUnitFields.All, SchemaNodes.Of);

    private JsonObject Of(FieldDescription field) =>
        field == DisclosureFields.Year ? Year()
        : field == DisclosureFields.Layout ? Layout()
        : field == DisclosureFields.Unit ? Unit(field)
        : field == DisclosureFields.Publication ? SchemaNodes.Mapping(field).WithKeys(PublicationFields.All, SchemaNodes.Of)
        : field == DisclosureFields.OverallGoals ? Text(field)
        : field == DisclosureFields.GoalAreas ? Section(field, Item(field, ItemFields.OfGoalArea, ["object"]))
        : field == DisclosureFields.Safeguards
            ? Section(field, Item(field, ItemFields.OfSafeguard, [.. SchemaNodes.Scalars, "object"]))
        : field == WaiverFields.Waivers ? WaiverSchema.Create()
        : SchemaNodes.Of(field);

    /// <summary>As <c>DisclosureSyntax</c> reads it: from 1990 to 2199.</summary>
    private static JsonObject Year()
    {
        var message = SchemaWords.Of("PUB2011", SchemaWords.Typed);
        return SchemaNodes.Described(DisclosureFields.Year).Suggesting([])
            .Taking(message, ["string", "number", "null"])
            .Refusing(SchemaNodes.OtherThan(1990, 2199), message)
            .With("pattern", "^0*(199[0-9]|2[01][0-9]{2})$")
            .With("errorMessage", message);
    }

    private JsonObject Layout() => SchemaNodes.Described(DisclosureFields.Layout)
        .TakingOnly(forms.Layouts, SchemaWords.Of("PUB3900", SchemaWords.Typed, string.Join("、", forms.Layouts)));

    /// <summary>One text or several; or the text under 正文 beside a title line.</summary>
    private static JsonObject Text(FieldDescription field) => SchemaNodes.Described(field)
        .With("items", new JsonObject().Taking("PUB2005", field, SchemaNodes.Scalars))
        .WithKeys(SectionFields.OfText, SchemaNodes.Of);

    /// <summary>A list, or the list under 条目 beside a title line and an introduction.</summary>
    private static JsonObject Section(FieldDescription field, JsonObject item) => SchemaNodes.Described(field)
        .Taking("PUB2007", field, "array", "object", "null")
        .With("items", item)
        .WithKeys(SectionFields.OfItems, part => part == SectionFields.Items
            ? SchemaNodes.List(part, (JsonObject)item.DeepClone())
            : SchemaNodes.Of(part));

    private static JsonObject Item(FieldDescription field, ImmutableArray<FieldDescription> keys, ImmutableArray<string> types) =>
        new JsonObject().Taking("PUB2006", field, types).WithKeys(keys, SchemaNodes.Of);
}
