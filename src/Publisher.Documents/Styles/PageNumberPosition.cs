namespace Publisher.Documents.Styles;

/// <summary>Where a page's number stands.</summary>
public enum PageNumberPosition
{
    None,

    /// <summary>Right on odd pages, left on even ones, one character in from the edge (GB/T 9704-2012 §7.5).</summary>
    Outside,
    Center,
}
