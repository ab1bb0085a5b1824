namespace Publisher.Data.Values;

/// <summary>Which end of its day, month or year a date means.</summary>
public enum DateEdge
{
    /// <summary>2024年12月31日.</summary>
    On,

    /// <summary>12月31日前.</summary>
    Before,

    /// <summary>2025年底.</summary>
    EndOf,

    /// <summary>2025年年内.</summary>
    Within,
}
