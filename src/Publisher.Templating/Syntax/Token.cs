namespace Publisher.Templating.Syntax;

/// <summary>A stretch of the template that the grammar treats as one.</summary>
/// <remarks>
/// A class, like all small things here that lists hold: precompiled code (ReadyToRun) has lists of references, while lists of
/// our own structs would be compiled at each start.
/// </remarks>
internal sealed class Token(TokenKind kind, int start, int length)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;
}
