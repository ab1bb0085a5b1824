namespace Publisher.Pipeline.Building;

/// <summary>What a build does with the rules about what disclosures say.</summary>
public enum RuleUse
{
    /// <summary>Nothing: disclosures that are made up to try a layout say nothing.</summary>
    None,

    /// <summary>Reports their errors as warnings: a draft is to be seen before all its figures are right.</summary>
    Report,

    /// <summary>Refuses a disclosure with errors, and looks at those that are up to date, too: for what goes public.</summary>
    Enforce,
}
