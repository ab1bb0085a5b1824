namespace Publisher.Import.Recognition;

/// <summary>A disclosure as its files will say it.</summary>
internal sealed class DisclosureDraft
{
    public required int Year { get; init; }

    public required string Department { get; init; }

    public string? Title { get; init; }

    public UnitDraft? Unit { get; init; }

    public string? MoneyUnit { get; init; }

    public string? WrittenOn { get; init; }

    public SectionDraft? OverallGoals { get; init; }

    public SectionDraft? GoalAreas { get; init; }

    public SectionDraft? Safeguards { get; init; }

    public required List<ProjectRecord> Projects { get; init; }
}
