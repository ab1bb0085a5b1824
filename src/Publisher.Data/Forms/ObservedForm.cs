using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>A form as one of its files shows it. What the file does not show is as in the form that it was read as.</summary>
/// <param name="Form">What the form asks of the data.</param>
public sealed record ObservedForm(FormDefinition Form)
{
    /// <summary>How wide each indicator column is, in any unit; empty where the file does not say.</summary>
    public ImmutableArray<int> ColumnWidths { get; init; } = [];

    /// <summary>How wide the column of a project's labels is, in percent of its table; null where the file does not say.</summary>
    public int? LabelShare { get; init; }

    /// <summary>Whether indicators stand in the project's table; null where the file does not show it.</summary>
    public bool? HasJoinedIndicators { get; init; }

    /// <summary>Whether a blank row follows the head of indicators.</summary>
    public bool? HasBlankRow { get; init; }

    /// <summary>Whether each goal of a project stands in a row of its own.</summary>
    public bool? HasGoalRows { get; init; }

    /// <summary>Whether the marks of an item's goals and indicators stand on lines of their own.</summary>
    public bool? HasMarkLines { get; init; }

    /// <summary>Whether the file has titles of parts.</summary>
    public bool HasPartTitles { get; init; } = true;

    /// <summary>Further spellings of labels, each with its key.</summary>
    public ImmutableArray<FormLabel> OtherLabels { get; init; } = [];

    /// <summary>How the file counts its parts; null for as usual.</summary>
    public NumberPattern? PartOrdinal { get; init; }

    /// <summary>The project codes of the file.</summary>
    public ImmutableArray<string> ProjectCodes { get; init; } = [];

    /// <summary>The money unit that most tables have, or null.</summary>
    public string? MoneyUnit { get; init; }
}
