namespace Publisher.Documents.Styles;

/// <summary>The look of a table.</summary>
public sealed record TableStyle
{
    /// <summary>Its name in the layout's <c>styles.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Lines around the table, in points; 0: none.</summary>
    public double OuterBorder { get; init; } = 1;

    /// <summary>Lines between cells, in points; 0: none.</summary>
    public double InnerBorder { get; init; } = 0.5;

    /// <summary>Between a cell's text and its left and right line, in points.</summary>
    public double HorizontalPadding { get; init; } = 4;

    /// <summary>Between a cell's text and its upper and lower line, in points.</summary>
    public double VerticalPadding { get; init; } = 2;

    /// <summary>In points; text may make a row higher.</summary>
    public double MinimumRowHeight { get; init; }

    /// <summary>In points.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>In points.</summary>
    public double SpaceAfter { get; init; }
}
