namespace Publisher.Data.Rules;

/// <summary>How often what a rule finds is a true defect.</summary>
public enum Certainty
{
    /// <summary>Always: the text contradicts itself, the calendar or arithmetic.</summary>
    Certain,

    /// <summary>Nearly always.</summary>
    High,

    /// <summary>Worth a look.</summary>
    Medium,
}
