using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Pipeline.Layouts.Samples;

/// <summary>
/// Makes up disclosures that together reach every branch of a layout: all there, only what must be, long texts, numbers with
/// gaps and blank cells, lists in prose.
/// </summary>
internal sealed class SampleDisclosures(string layout, FormDefinition form)
{
    /// <summary>The year that samples are of.</summary>
    public const string Year = "2024";

    /// <summary>As long as the longest that were published.</summary>
    private const int LongText = 64;

    public ImmutableArray<Sample> All() => [Full(), Bare(), Long(), Gaps(), Lists()];

    private Sample Full()
    {
        var text = new SampleText(length: 0);
        var disclosure = Head(text, "标题");
        disclosure[DisclosureFields.Publication.Key] = new JsonObject { [PublicationFields.WrittenOn.Key] = "2024年2月5日" };
        foreach (var key in form.DisclosureFields)
        {
            disclosure[key] = text.Next(key);
        }

        AddSections(disclosure, text, items: 2, isLong: false);
        var project = new SampleProject(form, text);
        return new Sample("full", disclosure, [project.Full(goals: 3, rows: 2), project.Full(goals: 1, rows: 1)]);
    }

    private Sample Bare()
    {
        var text = new SampleText(length: 0);
        var disclosure = Head(text);
        foreach (var key in form.RequiredDisclosureKeys.Where(key => !disclosure.ContainsKey(key)))
        {
            disclosure[key] = text.Next(key);
        }

        return new Sample("bare", disclosure, [new SampleProject(form, text).Bare()]);
    }

    private Sample Long()
    {
        var text = new SampleText(LongText);
        var disclosure = Head(text, "标题");
        AddSections(disclosure, text, items: 12, isLong: true);
        return new Sample("long", disclosure, [new SampleProject(form, text).Full(goals: 4, rows: 3)]);
    }

    /// <summary>Numbers that jump and are left out, withheld projects, blank cells, a table that breaks off.</summary>
    private Sample Gaps()
    {
        var text = new SampleText(length: 0);
        var project = new SampleProject(form, text);
        var unnumbered = project.Full(goals: 0, rows: 1);
        unnumbered[ProjectFields.Number.Key] = "";
        unnumbered[ProjectFields.TableTitle.Key] = text.Next(ProjectFields.TableTitle.Key);
        unnumbered[ProjectFields.Incomplete.Key] = "样例";
        unnumbered[ProjectFields.Indicators.Key] = new JsonArray();
        var later = project.Full(goals: 2, rows: 1);
        later[ProjectFields.Number.Key] = "12";
        var disclosure = Head(text);
        disclosure[DisclosureFields.GoalAreas.Key] = new JsonArray(
            Item(ItemFields.Number, "4", ItemFields.Title, text.Next("标题"), ItemFields.Goals, text.NextParagraph("绩效目标")),
            Item(ItemFields.Label, "", ItemFields.Title, text.Next("标题"), ItemFields.Text, text.NextParagraph("正文")));
        disclosure[DisclosureFields.Safeguards.Key] = new JsonArray(
            Item(ItemFields.Number, "2", ItemFields.Text, text.NextParagraph("正文")),
            Item(ItemFields.Label, text.Next("标签"), ItemFields.Title, text.Next("标题")));
        return new Sample("gaps", disclosure, [project.Blank(), new JsonObject { [ProjectFields.Withheld.Key] = "涉密" }, unnumbered, later]);
    }

    /// <summary>Prose with lists in it, and goals in one text.</summary>
    private Sample Lists()
    {
        var text = new SampleText(length: 0);
        var disclosure = Head(text);
        disclosure[DisclosureFields.OverallGoals.Key] = text.NextParagraph("正文") + "\n\n" + List(text);
        disclosure[DisclosureFields.GoalAreas.Key] = new JsonArray(
            Item(ItemFields.Title, text.Next("标题"), ItemFields.Goals, List(text), ItemFields.Indicators, List(text)));
        disclosure[DisclosureFields.Safeguards.Key] = new JsonArray(
            Item(ItemFields.Title, text.Next("标题"), ItemFields.Text, List(text)),
            Item(ItemFields.Text, List(text)),
            text.NextParagraph("正文"));
        var project = new SampleProject(form, text).Full(goals: 0, rows: 1);
        if (project.ContainsKey(ProjectFields.Goals.Key))
        {
            project[ProjectFields.Goals.Key] = text.Next("目标一") + "\n" + text.Next("目标二");
        }

        return new Sample("lists", disclosure, [project]);
    }

    private static void AddSections(JsonObject disclosure, SampleText text, int items, bool isLong)
    {
        disclosure[DisclosureFields.OverallGoals.Key] = new JsonObject
        {
            [SectionFields.TitleLine.Key] = text.Next("标题行"),
            [SectionFields.Text.Key] = text.NextParagraph("正文") + "\n\n" + text.NextParagraph("正文"),
        };
        disclosure[DisclosureFields.GoalAreas.Key] = Section(text, items, () => Item(
            ItemFields.Title, text.Next("标题"),
            ItemFields.Goals, text.NextParagraph("绩效目标") + (isLong ? "" : "\n\n" + text.NextParagraph("绩效目标")),
            ItemFields.Indicators, text.NextParagraph("绩效指标")));
        disclosure[DisclosureFields.Safeguards.Key] = Section(text, items, () => Item(
            ItemFields.Title, text.Next("标题"),
            ItemFields.Text, text.NextParagraph("正文")));
    }

    private static JsonObject Section(SampleText text, int items, Func<JsonNode> item) => new()
    {
        [SectionFields.TitleLine.Key] = text.Next("标题行"),
        [SectionFields.Introduction.Key] = text.NextParagraph("引言"),
        [SectionFields.Items.Key] = new JsonArray([.. Enumerable.Range(0, items).Select(_ => item())]),
    };

    /// <summary>Keys, each followed by its value.</summary>
    private static JsonObject Item(params object[] members)
    {
        var item = new JsonObject();
        for (var i = 0; i < members.Length; i += 2)
        {
            item[((FieldDescription)members[i]).Key] = (string)members[i + 1];
        }

        return item;
    }

    private static string List(SampleText text) => $"- {text.Next("列表")}\n- {text.Next("列表")}";

    private JsonObject Head(SampleText text, string? title = null)
    {
        var head = new JsonObject
        {
            [DisclosureFields.Year.Key] = Year,
            [DisclosureFields.Layout.Key] = layout,
            [DisclosureFields.Department.Key] = text.Next(DisclosureFields.Department.Key),
        };
        if (title is not null)
        {
            head[DisclosureFields.Title.Key] = text.Next(title);
        }

        return head;
    }
}
