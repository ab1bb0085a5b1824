namespace Publisher.Templating.Ast.Expressions;

/// <summary>An operator before its operand.</summary>
internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
}
