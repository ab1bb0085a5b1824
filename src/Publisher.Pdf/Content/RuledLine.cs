namespace Publisher.Pdf.Content;

/// <summary>A horizontal or vertical rule, as thick as it is painted.</summary>
public readonly record struct RuledLine(double Left, double Top, double Right, double Bottom)
{
    public bool IsHorizontal => Right - Left >= Bottom - Top;
}
