using Publisher.Data.Fields;
using Publisher.Data.Syntax;
using Publisher.Templating.Values;

namespace Publisher.Pipeline.Layouts;

/// <summary>
/// Shows a layout's <c>layout.yaml</c> to its templates as it is written: <c>版式.栏目.项目名称</c>. 栏目 has every key that
/// there can be, null where the form has no such cell, so that a template can ask for it.
/// </summary>
internal static class LayoutFacts
{
    public const string Name = "版式";

    public static ScriptObject Of(Layout layout)
    {
        var facts = ToObject(layout.Facts);
        var labels = facts["栏目"] as ScriptObject ?? new ScriptObject();
        foreach (var field in ProjectFields.Cells)
        {
            labels[field.Key] = labels.Contains(field.Key) ? labels[field.Key] : null;
        }

        foreach (var column in layout.Form.IndicatorColumns)
        {
            labels[column] = labels.Contains(column) ? labels[column] : column;
        }

        facts["栏目"] = labels;
        facts["参数"] ??= new ScriptObject();
        return facts;
    }

    private static object? ToValue(DataNode node) => node switch
    {
        DataMapping mapping => ToObject(mapping),
        DataSequence sequence => ToArray(sequence),
        DataScalar { IsNull: false } scalar => new SourcedText(scalar.Text, scalar.Span),
        _ => null,
    };

    private static ScriptObject ToObject(DataMapping mapping)
    {
        var values = new ScriptObject(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            values[entry.Key] = ToValue(entry.Value);
        }

        return values;
    }

    private static ScriptArray ToArray(DataSequence sequence)
    {
        var values = new ScriptArray(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            values.Add(ToValue(item));
        }

        return values;
    }
}
