namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>A typeface that can serve a role.</summary>
/// <param name="Family">Its family's name in any language.</param>
/// <param name="Weight">The weight that serves text that is not bold.</param>
/// <param name="BoldWeight">The weight that serves bold text, where the family has it.</param>
/// <param name="IsOfficial">Whether it is the typeface that the role means, not a substitute for it.</param>
internal sealed record FontCandidate(string Family, int Weight, int BoldWeight, bool IsOfficial)
{
    /// <summary>Whether its stops stand in the middle of their em, as in Taiwan: another role's face lends its own.</summary>
    public bool HasCentredStops { get; init; }
}
