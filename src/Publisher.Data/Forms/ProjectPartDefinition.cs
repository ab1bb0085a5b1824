namespace Publisher.Data.Forms;

/// <summary>One part of a form that prints project tables.</summary>
/// <param name="Title">The part's title, as printed.</param>
/// <param name="TableTitleSuffix">What a table's title adds to the project's name.</param>
public sealed record ProjectPartDefinition(string Title, string TableTitleSuffix = "绩效目标表");
