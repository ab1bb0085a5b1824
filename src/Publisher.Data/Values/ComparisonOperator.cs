namespace Publisher.Data.Values;

/// <summary>How a 指标值 bounds what is to be reached.</summary>
public enum ComparisonOperator
{
    /// <summary>Not said: the number itself for most values, the latest day for most dates.</summary>
    None,

    /// <summary>≥</summary>
    AtLeast,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>&gt;</summary>
    MoreThan,

    /// <summary>&lt;</summary>
    LessThan,

    /// <summary>=</summary>
    Exactly,
}
