namespace Publisher.Pdf.Content.Painting;

/// <summary>How a path comes to a point.</summary>
internal enum PathStep
{
    /// <summary>A subpath begins.</summary>
    Begin,

    /// <summary>By a straight line.</summary>
    Line,

    /// <summary>By a curve, whose shape nobody asks for.</summary>
    Curve,
}
