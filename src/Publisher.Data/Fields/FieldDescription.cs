using System.Collections.Immutable;

namespace Publisher.Data.Fields;

/// <summary>One key of the data: what editors read about it, and what the loader accepts for it.</summary>
/// <param name="Key">The form's own label.</param>
/// <param name="Kind">What may stand behind it.</param>
/// <param name="Description">One sentence for editors.</param>
/// <param name="Example">A value as it is typed.</param>
public sealed record FieldDescription(string Key, FieldKind Kind, string Description, string Example = "")
{
    /// <summary>Other names that editors try.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>Values that forms usually have here, for an editor to choose from; others may be typed.</summary>
    public ImmutableArray<string> UsualValues { get; init; } = [];
}
