using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>What the rules must know of a locality; a layout declares it. What is not declared is not checked.</summary>
/// <param name="ProjectCodes">The formats of 项目编码 in use; empty allows any.</param>
/// <param name="UsualMoneyUnit">The 金额单位 that the locality's departments use; null when there is no custom.</param>
public sealed record RuleFacts(ImmutableArray<ProjectCodeFormat> ProjectCodes, string? UsualMoneyUnit)
{
    public static RuleFacts None { get; } = new([], UsualMoneyUnit: null);
}
