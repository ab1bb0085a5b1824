namespace Publisher.Data.Rules.Engine;

/// <summary>
/// The framework of indicators of 财预〔2015〕88号, and its reform, in which 成本指标 is a level of its own with economic,
/// social and ecological costs below it. Which one a disclosure follows, its own rows tell.
/// </summary>
internal static class IndicatorTaxonomy
{
    public static Level1Kind Level1Of(string name) => name.Trim() switch
    {
        "产出指标" => Level1Kind.Output,
        "效益指标" or "效果指标" => Level1Kind.Benefit,
        "满意度指标" => Level1Kind.Satisfaction,
        "成本指标" => Level1Kind.Cost,
        _ => Level1Kind.Unknown,
    };

    public static Level2Kind Level2Of(string name) => name.Trim() switch
    {
        "数量指标" => Level2Kind.Quantity,
        "质量指标" => Level2Kind.Quality,
        "时效指标" => Level2Kind.Timeliness,
        "成本指标" or "经济成本指标" or "社会成本指标" or "生态环境成本指标" => Level2Kind.Cost,
        "经济效益指标" => Level2Kind.Economic,
        "社会效益指标" => Level2Kind.Social,
        "生态效益指标" => Level2Kind.Ecological,
        "可持续影响指标" or "可持续效益指标" or "可持续发展指标" => Level2Kind.Sustainable,
        "服务对象满意度指标" or "社会公众满意度指标" or "满意度指标" => Level2Kind.Satisfaction,
        _ => Level2Kind.Unknown,
    };

    /// <summary>Whether a 二级指标 may stand below a 一级指标; what is unknown may stand anywhere.</summary>
    public static bool Belongs(Level2Kind level2, Level1Kind level1) => level2 switch
    {
        Level2Kind.Unknown => true,
        Level2Kind.Quantity or Level2Kind.Quality or Level2Kind.Timeliness => level1 is Level1Kind.Output or Level1Kind.Unknown,
        Level2Kind.Cost => level1 is Level1Kind.Output or Level1Kind.Cost or Level1Kind.Unknown,
        Level2Kind.Satisfaction => level1 is Level1Kind.Satisfaction or Level1Kind.Unknown,
        _ => level1 is Level1Kind.Benefit or Level1Kind.Unknown,
    };
}
