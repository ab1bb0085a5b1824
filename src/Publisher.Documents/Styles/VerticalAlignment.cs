namespace Publisher.Documents.Styles;

/// <summary>Where text stands in a cell that is higher than it.</summary>
public enum VerticalAlignment
{
    Middle,
    Top,
    Bottom,
}
