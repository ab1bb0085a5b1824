namespace Publisher.Data.Rules.Engine;

/// <summary>What a 二级指标 is, by whatever name.</summary>
internal enum Level2Kind
{
    Unknown,
    Quantity,
    Quality,
    Timeliness,
    Cost,
    Economic,
    Social,
    Ecological,
    Sustainable,
    Satisfaction,
}
