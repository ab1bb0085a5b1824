using Publisher.Data.Fields;

namespace Publisher.Data.Rules.Engine;

/// <summary>
/// The framework of indicators of 财预〔2015〕88号, and its reform, in which 成本指标 is a level of its own with economic,
/// social and ecological costs below it. Which one a disclosure follows, its own rows tell. Localities differ in words
/// (效益指标, 效果指标, 效益; 服务对象满意度指标, 社会公众满意度), so a name is known by the word in it that counts.
/// </summary>
internal static class IndicatorTaxonomy
{
    /// <summary>The first word that a name contains decides: 经济成本 is a cost, 服务对象满意度效益 a satisfaction.</summary>
    private static readonly (string Word, Level1Kind Kind)[] Level1Words =
    [
        ("满意", Level1Kind.Satisfaction), ("成本", Level1Kind.Cost), ("产出", Level1Kind.Output), ("效益", Level1Kind.Benefit),
        ("效果", Level1Kind.Benefit), ("影响", Level1Kind.Benefit),
    ];

    private static readonly (string Word, Level2Kind Kind)[] Level2Words =
    [
        ("满意", Level2Kind.Satisfaction), ("成本", Level2Kind.Cost), ("数量", Level2Kind.Quantity), ("质量", Level2Kind.Quality),
        ("时效", Level2Kind.Timeliness), ("可持续", Level2Kind.Sustainable), ("经济", Level2Kind.Economic), ("社会", Level2Kind.Social),
        ("生态", Level2Kind.Ecological), ("环境", Level2Kind.Ecological),
    ];

    public static Level1Kind Level1Of(string name)
    {
        foreach (var (word, kind) in Level1Words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return Level1Kind.Unknown;
    }

    public static Level2Kind Level2Of(string name)
    {
        foreach (var (word, kind) in Level2Words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return Level2Kind.Unknown;
    }

    /// <summary>Whether a text is nothing but the name of a level.</summary>
    public static bool IsLevelName(string name) =>
        IndicatorFields.Level1.UsualValues.Contains(name) || IndicatorFields.Level2.UsualValues.Contains(name)
        || name is "效果指标" or "经济成本指标" or "社会成本指标" or "生态环境成本指标" or "可持续效益指标" or "可持续发展指标"
            or "社会公众满意度指标";

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
