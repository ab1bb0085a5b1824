namespace Publisher.Signing.Files;

/// <summary>Where a signature's field is.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Left">Of its left edge, in points from the page's left.</param>
/// <param name="Bottom">Of its lower edge, in points from the page's lower edge.</param>
public sealed record FieldPlace(int Page, double Left, double Bottom)
{
    public static FieldPlace FirstPage { get; } = new(0, 0, 0);
}
