namespace Publisher.Writers.Html.Frame;

/// <summary>A file of the site that says the same for machines, such as an Atom feed.</summary>
/// <param name="Address">Relative to the page, escaped as an address.</param>
/// <param name="MediaType"><c>application/atom+xml</c>.</param>
/// <param name="Title">What a reader calls it.</param>
public sealed record PageFeed(string Address, string MediaType, string Title);
