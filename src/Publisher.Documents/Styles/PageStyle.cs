namespace Publisher.Documents.Styles;

/// <summary>The look of a section's pages. All lengths in millimetres.</summary>
public sealed record PageStyle
{
    /// <summary>Its name in the layout's <c>styles.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Width of the paper as it is held: 297 on a landscape A4 page.</summary>
    public double Width { get; init; } = 210;

    public double Height { get; init; } = 297;

    public double MarginTop { get; init; } = 37;

    public double MarginBottom { get; init; } = 35;

    public double MarginLeft { get; init; } = 28;

    public double MarginRight { get; init; } = 26;

    public PageNumberPosition NumberPosition { get; init; } = PageNumberPosition.Outside;

    /// <summary>What is printed; <c>{0}</c> stands for the number.</summary>
    public string NumberFormat { get; init; } = "— {0} —";

    /// <summary>The paragraph style of the number.</summary>
    public string NumberStyle { get; init; } = "页码";

    /// <summary>The number of the section's first page; null: numbers run on.</summary>
    public int? FirstNumber { get; init; }

    public bool IsLandscape => Width > Height;
}
