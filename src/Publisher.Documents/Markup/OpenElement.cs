namespace Publisher.Documents.Markup;

/// <summary>An element whose end tag has not been read yet.</summary>
/// <param name="Element">Which.</param>
/// <param name="Name">Its name as written.</param>
/// <param name="Offset">Where its <c>&lt;</c> is.</param>
/// <param name="IsEmpty">Whether it is written <c>&lt;br/&gt;</c>: there is no end tag.</param>
internal sealed record OpenElement(MarkupElement Element, string Name, int Offset, bool IsEmpty)
{
    /// <summary>Where its tag's <c>&lt;name</c> ends.</summary>
    public int NameEnd => Offset + 1 + Name.Length;

    /// <summary>What encloses the outermost elements.</summary>
    public static OpenElement Document { get; } = new(MarkupElement.Unknown, "", -1, IsEmpty: false);

    public bool IsDocument => Offset < 0;
}
