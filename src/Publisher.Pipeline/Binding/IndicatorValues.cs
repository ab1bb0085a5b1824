using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Templating.Values;

namespace Publisher.Pipeline.Binding;

/// <summary>
/// The rows of an indicator table for templates. 一级跨行 and 二级跨行 say how many rows the cell of 一级指标 or 二级指标 takes, by
/// the form's merge rules; 0 when a cell above takes this row's. The order of the rows is never changed.
/// </summary>
internal static class IndicatorValues
{
    public static ScriptArray Of(ImmutableArray<Indicator> indicators, FormDefinition form)
    {
        var rows = new ScriptArray(indicators.Length);
        var (rowsOfLevel1, rowsOfLevel2) = (0, 0);
        for (var i = 0; i < indicators.Length; i++)
        {
            var indicator = indicators[i];
            var startsLevel1 = rowsOfLevel1 == 0;
            var startsLevel2 = rowsOfLevel2 == 0;
            if (startsLevel1)
            {
                rowsOfLevel1 = CountRows(indicators, i, indicators.Length, form.Level1Merging, row => row.Level1.Text);
            }

            if (startsLevel2)
            {
                // Inside the rows of one 一级指标, be they printed as one cell or each with its own.
                var end = i + CountRows(indicators, i, indicators.Length, Equal, row => row.Level1.Text);
                rowsOfLevel2 = CountRows(indicators, i, end, form.Level2Merging, row => row.Level2.Text);
            }

            rows.Add(new ScriptObject
            {
                ["一级指标"] = Print(indicator.Level1, form.Level1Names),
                ["二级指标"] = Print(indicator.Level2, form.Level2Names),
                ["三级指标"] = Values.Of(indicator.Level3),
                ["绩效指标描述"] = Values.Of(indicator.Description),
                ["指标值"] = Values.Of(indicator.Value),
                ["指标值确定依据"] = Values.Of(indicator.Basis),
                ["一级跨行"] = startsLevel1 ? rowsOfLevel1 : 0,
                ["二级跨行"] = startsLevel2 ? rowsOfLevel2 : 0,
            });
            rowsOfLevel1--;
            rowsOfLevel2--;
        }

        return rows;
    }

    private static CellMerging Equal { get; } = new(All: true, []);

    private static int CountRows(
        ImmutableArray<Indicator> indicators, int start, int end, CellMerging merging, Func<Indicator, string> text)
    {
        var first = text(indicators[start]);
        var next = start + 1;
        while (next < end && merging.Merges(first) && text(indicators[next]) == first)
        {
            next++;
        }

        return next - start;
    }

    /// <summary>The form may print a name otherwise than the data writes it: with a line break inside.</summary>
    private static object? Print(PrintedText name, ImmutableArray<FormLabel> labels)
    {
        foreach (var label in labels)
        {
            if (label.Key == name.Text)
            {
                return Values.Of(name with { Text = label.Printed });
            }
        }

        return Values.Of(name);
    }
}
