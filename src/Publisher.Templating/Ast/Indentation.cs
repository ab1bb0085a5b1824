namespace Publisher.Templating.Ast;

/// <summary>
/// How the output of a code block is indented (language reference 1.5): by the white space before its <c>{{</c> when the line
/// has nothing else before it, or as the block around it.
/// </summary>
/// <param name="IsInherited">As the block around it.</param>
/// <param name="Text">The white space put before each line, or null for none.</param>
internal readonly record struct Indentation(bool IsInherited, string? Text)
{
    public static Indentation Inherited => new(IsInherited: true, Text: null);
}
