using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>One row of the indicator table (绩效指标).</summary>
public sealed record Indicator
{
    /// <summary>The row as a place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>一级指标; left out = as in the row above, where the form merges the cells.</summary>
    public required PrintedText Level1 { get; init; }

    /// <summary>二级指标.</summary>
    public required PrintedText Level2 { get; init; }

    /// <summary>三级指标: the indicator's name.</summary>
    public required PrintedText Level3 { get; init; }

    /// <summary>绩效指标描述; left out = the words of 三级指标.</summary>
    public required PrintedText Description { get; init; }

    /// <summary>指标值.</summary>
    public required PrintedText Value { get; init; }

    /// <summary>指标值确定依据; null when the form has no such column.</summary>
    public PrintedText? Basis { get; init; }

    /// <summary>豁免: rules that do not hold in this row; never printed.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];
}
