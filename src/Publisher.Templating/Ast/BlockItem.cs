namespace Publisher.Templating.Ast;

/// <summary>A statement and how its output is indented.</summary>
internal sealed record BlockItem(Statement Statement, Indentation Indent);
