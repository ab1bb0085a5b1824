namespace Publisher.Data.Rules.Engine;

/// <summary>What a 一级指标 is, by whatever name.</summary>
internal enum Level1Kind
{
    Unknown,

    /// <summary>产出指标.</summary>
    Output,

    /// <summary>效益指标, also 效果指标.</summary>
    Benefit,

    /// <summary>满意度指标.</summary>
    Satisfaction,

    /// <summary>成本指标 as a level of its own, where it is not one of the outputs.</summary>
    Cost,
}
