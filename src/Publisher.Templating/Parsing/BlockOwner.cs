namespace Publisher.Templating.Parsing;

/// <summary>What a block of statements belongs to.</summary>
internal enum BlockOwner
{
    Page,
    Other,

    /// <summary>The part of a <c>case</c> before its first <c>when</c>.</summary>
    Case,
}
