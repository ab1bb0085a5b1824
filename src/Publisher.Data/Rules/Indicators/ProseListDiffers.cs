using Publisher.Data.Model;
using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>The indicators that part one lists for a project are not those of its table.</summary>
internal sealed class ProseListDiffers() : Rule("PUB2232", "I32", Severity.Error, Certainty.High)
{
    /// <summary>A list with fewer entries found in the table is about something else.</summary>
    private const int FewestCommon = 3;

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.Disclosure.GoalAreas is not { } areas)
        {
            return;
        }

        foreach (var area in areas.Items)
        {
            foreach (var table in disclosure.Tables)
            {
                if (table.Part == disclosure.Tables[0].Part && IsAbout(area, table))
                {
                    Compare(area, table, findings);
                    break;
                }
            }
        }
    }

    /// <summary>The area is headed by the project's name, perhaps with 专项 added.</summary>
    private static bool IsAbout(GoalArea area, TableSubject table)
    {
        var name = Bare(table.Project.Name.Text);
        return area.Title is { } title && name.Length > 0 && Bare(title.Text) == name;
    }

    private static string Bare(string name) => name.Trim().TrimStart('#').TrimEnd('。')
        .Replace("专项", "", StringComparison.Ordinal).Replace("项目", "", StringComparison.Ordinal);

    private void Compare(GoalArea area, TableSubject table, Findings findings)
    {
        var entries = new List<(PrintedText Block, ProseIndicator Entry)>();
        foreach (var block in area.Text.Blocks.Concat(area.Indicators.Blocks))
        {
            entries.AddRange(ProseIndicator.FindAll(block.Text).Select(entry => (block, entry)));
        }

        var common = entries.Count(item => Match(item.Entry, table) is not null);
        if (common < FewestCommon)
        {
            return;
        }

        CompareLevels(area, table, findings);
        foreach (var (block, entry) in entries)
        {
            var span = block.Locate(entry.Start, entry.Length);
            if (Match(entry, table) is not { } row)
            {
                findings.Add(At(span, entry.Name, "—").WithLabel(table.Project.Name.Span, "table"));
            }
            else if (entry.Value is { } value && !IndicatorValueParser.Parse(value).MeansTheSameAs(row.Value))
            {
                findings.Add(At(span, entry.Name, row.Value.Raw.Trim()).WithLabel(row.Indicator.Value.Span, "row"));
            }
        }
    }

    /// <summary>Part one calls a level by a name that the table does not use: 效果指标 for 效益指标.</summary>
    private void CompareLevels(GoalArea area, TableSubject table, Findings findings)
    {
        foreach (var name in (ReadOnlySpan<string>)["效果指标", "可持续效益指标", "可持续影响指标"])
        {
            var block = area.Text.Blocks.Concat(area.Indicators.Blocks)
                .FirstOrDefault(block => block.Text.Contains(name, StringComparison.Ordinal));
            if (block is not null && !table.Rows.Any(row => row.Indicator.Level1.Text == name || row.Indicator.Level2.Text == name)
                && FindCounterpart(name, table) is { } other)
            {
                findings.Add(At(block.Locate(name), name, other.Text.Trim()).WithLabel(other.Span, "row"));
            }
        }
    }

    private static PrintedText? FindCounterpart(string name, TableSubject table)
    {
        var (level1, level2) = (IndicatorTaxonomy.Level1Of(name), IndicatorTaxonomy.Level2Of(name));
        foreach (var row in table.Rows)
        {
            if (level1 != Level1Kind.Unknown && row.Level1 == level1)
            {
                return row.Indicator.Level1;
            }

            if (level2 != Level2Kind.Unknown && row.Level2 == level2)
            {
                return row.Indicator.Level2;
            }
        }

        return null;
    }

    private static RowSubject? Match(ProseIndicator entry, TableSubject table)
    {
        foreach (var row in table.Rows)
        {
            if (row.BareName == entry.Name || row.Name == entry.Name)
            {
                return row;
            }
        }

        return null;
    }
}
