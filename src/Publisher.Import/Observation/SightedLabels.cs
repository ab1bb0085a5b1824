namespace Publisher.Import.Observation;

/// <summary>The labels of one project's tables, and the values that tell something of the form.</summary>
internal sealed class SightedLabels
{
    /// <summary>The printed label of each key.</summary>
    public Dictionary<string, string> Printed { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys whose labels no form knows: their places tell what they are.</summary>
    public HashSet<string> Guessed { get; } = new(StringComparer.Ordinal);

    public string Name { get; set; } = "";

    public string Code { get; set; } = "";

    public string MoneyUnit { get; set; } = "";

    /// <summary>The amounts beside the labels, by key.</summary>
    public Dictionary<string, string> Amounts { get; } = new(StringComparer.Ordinal);

    /// <summary>The dates of the spending plan.</summary>
    public List<string> PlanColumns { get; set; } = [];

    /// <summary>The values under them that are not blank.</summary>
    public List<string> PlanValues { get; set; } = [];

    /// <summary>What stands before goals in rows of their own.</summary>
    public List<string> GoalMarks { get; } = [];

    /// <summary>Goals in one cell, or null.</summary>
    public string? GoalCell { get; set; }
}
