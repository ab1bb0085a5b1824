namespace Publisher.Data.Values;

/// <summary>What a 指标值 says.</summary>
public enum ValueKind
{
    /// <summary>Words: 有效落实.</summary>
    Text,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>A word that stands in an unfilled form: 文字描述.</summary>
    Placeholder,

    /// <summary>A unit whose number is missing: 万元.</summary>
    UnitOnly,

    /// <summary>A share: ≥95%.</summary>
    Percent,

    /// <summary>A sum of money: ≤0.75万元.</summary>
    Money,

    /// <summary>A day, a month or a year of the calendar: 2024年12月31日.</summary>
    Date,

    /// <summary>A length of time: 12月.</summary>
    Duration,

    /// <summary>A count or a measure, with or without a unit: >880份.</summary>
    Number,
}
