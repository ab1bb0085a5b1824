using Publisher.Data.Model;
using Publisher.Data.Values;

namespace Publisher.Data.Rules.Engine;

/// <summary>One printed row of an indicator table with what it means.</summary>
internal sealed class RowSubject(TableSubject table, Indicator indicator)
{
    private string? _name;

    public TableSubject Table { get; } = table;

    public Indicator Indicator { get; } = indicator;

    public IndicatorValue Value { get; } = IndicatorValueParser.Parse(indicator.Value.Text);

    public Level1Kind Level1 { get; } = IndicatorTaxonomy.Level1Of(indicator.Level1.Text);

    public Level2Kind Level2 { get; } = IndicatorTaxonomy.Level2Of(indicator.Level2.Text);

    /// <summary>The words of 三级指标.</summary>
    public string Name => Indicator.Level3.Text;

    /// <summary>三级指标 without what it says of the unit: 预算执行率 of 预算执行率（%）.</summary>
    public string BareName => _name ??= RateNames.WithoutUnit(Name);

    public bool IsCost => Level2 == Level2Kind.Cost || (Level1 == Level1Kind.Cost && Level2 == Level2Kind.Unknown);

    public bool IsSatisfaction => Level2 == Level2Kind.Satisfaction || Level1 == Level1Kind.Satisfaction;

    public bool IsOutput => Level1 == Level1Kind.Output;

    public bool IsBenefit => Level1 == Level1Kind.Benefit;

    /// <summary>A sum of 元, also one that lacks the word 元: ≤7万.</summary>
    public decimal? Yuan => Value switch
    {
        { Kind: ValueKind.Money, Unit: "元" } => Value.Amount,
        { Kind: ValueKind.Number, Unit: "", Scale: >= 10_000 } => Value.Amount,
        _ => null,
    };
}
