using Publisher.Import.Reading;
using Publisher.Import.Recognition;

namespace Publisher.Import.Observation;

/// <summary>One project's tables as they stand in a file, before anybody knows the form.</summary>
internal sealed class Sighting
{
    /// <summary>Where its first table stands among the blocks of the file.</summary>
    public required int Position { get; init; }

    /// <summary>Lines with words between the table before and this one.</summary>
    public required List<SourceLine> LinesBefore { get; init; }

    /// <summary>The table with the labels.</summary>
    public required SourceTable Table { get; init; }

    /// <summary>The rows above the head of indicators.</summary>
    public List<SourceRow> LabelRows { get; } = [];

    /// <summary>The head of indicators, or null.</summary>
    public IndicatorHead? Head { get; set; }

    /// <summary>The table in which the indicators stand, or null.</summary>
    public SourceTable? IndicatorTable { get; set; }

    /// <summary>The rows under the head.</summary>
    public List<SourceRow> IndicatorRows { get; } = [];

    /// <summary>What the labels are.</summary>
    public SightedLabels Labels { get; set; } = new();

    /// <summary>The title, or null.</summary>
    public SightedTitle? Title { get; set; }
}
