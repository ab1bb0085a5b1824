namespace Publisher.Writers.Html.Frame;

/// <summary>A link of a page's frame, such as a step of its trail.</summary>
/// <param name="Address">Relative to the page, escaped as an address.</param>
/// <param name="Label">Its words.</param>
public sealed record PageLink(string Address, string Label);
