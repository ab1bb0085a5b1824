namespace Publisher.Templating.Ast;

/// <summary>A statement and how its output is indented.</summary>
internal readonly record struct BlockItem(Statement Statement, Indentation Indent);
