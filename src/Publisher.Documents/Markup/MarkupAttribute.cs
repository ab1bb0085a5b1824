namespace Publisher.Documents.Markup;

/// <summary>The attributes of the markup.</summary>
[Flags]
internal enum MarkupAttribute
{
    None = 0,
    Id = 1,
    Class = 2,
    Page = 4,
    Label = 8,
    Summary = 16,
    Width = 32,
    ColumnSpan = 64,
    RowSpan = 128,
    Scope = 256,
    Target = 512,
    Levels = 1024,
}
