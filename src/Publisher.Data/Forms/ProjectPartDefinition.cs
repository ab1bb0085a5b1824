namespace Publisher.Data.Forms;

/// <summary>One part of a form that prints project tables.</summary>
/// <param name="Title">The part's title, as printed; the data names the part by it.</param>
/// <param name="TableTitleSuffix">What a table's title adds to the project's name.</param>
/// <param name="Ordinal">What stands above the part's title, or empty.</param>
public sealed record ProjectPartDefinition(string Title, string TableTitleSuffix = "", string Ordinal = "");
