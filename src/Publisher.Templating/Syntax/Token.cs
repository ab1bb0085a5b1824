namespace Publisher.Templating.Syntax;

/// <summary>A stretch of the template that the grammar treats as one.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
