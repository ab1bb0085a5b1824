namespace Publisher.Writers.Html;

/// <summary>A statement in the page's head.</summary>
public sealed record HtmlMeta(string Name, string Content);
