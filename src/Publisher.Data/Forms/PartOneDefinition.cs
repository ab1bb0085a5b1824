namespace Publisher.Data.Forms;

/// <summary>The part of a form that prints the goals of the whole department.</summary>
/// <param name="Title">The part's title, as printed; <c>{年度}</c> stands for the disclosure's year.</param>
/// <param name="Ordinal">What stands above the title, or empty.</param>
public sealed record PartOneDefinition(string Title, string Ordinal = "");
