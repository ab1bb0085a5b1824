namespace Publisher.Writers.Word.Body;

/// <summary>What the inlines around a run make of it.</summary>
[Flags]
internal enum RunLook
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    InternalLink = 4,
    WebLink = 8,
    Link = InternalLink | WebLink,
}
