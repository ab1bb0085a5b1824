using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>
/// The words by which an existing file of a form is recognised, beyond those that the form prints itself: other spellings of
/// its labels, and what its templates print. They are read from the layout's own files, so that a new form needs no new C#.
/// </summary>
public sealed record ImportWords
{
    /// <summary>No words but the form's own.</summary>
    public static ImportWords None { get; } = new();

    /// <summary>Other spellings of labels and column heads, each with its key; a key may have several.</summary>
    public ImmutableArray<FormLabel> Labels { get; init; } = [];

    /// <summary>Other titles of the sections of part one, each with its key.</summary>
    public ImmutableArray<FormLabel> SectionTitles { get; init; } = [];

    /// <summary>How parts are counted.</summary>
    public NumberPattern PartOrdinal { get; init; } = NumberPattern.None;

    /// <summary>What part one may be called; <c>{年度}</c> stands for the year.</summary>
    public ImmutableArray<string> PartOneTitles { get; init; } = [];

    /// <summary>What a cover may say; <c>{年度}</c> and <c>{部门}</c> stand for the disclosure's own.</summary>
    public ImmutableArray<string> CoverTitles { get; init; } = [];

    /// <summary>Headings above a table of contents.</summary>
    public ImmutableArray<string> ContentsTitles { get; init; } = [];

    /// <summary>What stands before the goals of an item; the first is what the form prints.</summary>
    public ImmutableArray<string> GoalMarks { get; init; } = [];

    /// <summary>What stands before the indicators of an item; the first is what the form prints.</summary>
    public ImmutableArray<string> IndicatorMarks { get; init; } = [];

    /// <summary>What a table's title may end with, besides the form's own suffixes.</summary>
    public ImmutableArray<string> TableTitleSuffixes { get; init; } = [];

    /// <summary>What stands above the rest of a table on its next page.</summary>
    public ImmutableArray<string> ContinuationMarks { get; init; } = [];

    /// <summary>How numbers of pages are written; <c>{0}</c> stands for digits.</summary>
    public ImmutableArray<string> PageNumbers { get; init; } = [];

    /// <summary>What a budget unit's name has behind the department's.</summary>
    public ImmutableArray<string> UnitSuffixes { get; init; } = [];

    /// <summary>What an amount may be counted in; empty allows any word.</summary>
    public ImmutableArray<string> MoneyUnits { get; init; } = [];

    /// <summary>How a year is written; <c>{年度}</c> stands for its digits.</summary>
    public string YearPattern { get; init; } = "";

    /// <summary>What is written for a department that the file does not name.</summary>
    public string MissingDepartment { get; init; } = "?";

    /// <summary>The reason that is written for a number that the file leaves out.</summary>
    public string WithheldReason { get; init; } = "?";

    /// <summary>The reason that is written for a table without what the form asks for; <c>{0}</c> stands for the labels.</summary>
    public string IncompleteReason { get; init; } = "{0}";
}
