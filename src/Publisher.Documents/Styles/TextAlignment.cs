namespace Publisher.Documents.Styles;

/// <summary>How the lines of a paragraph lie between its edges.</summary>
public enum TextAlignment
{
    /// <summary>Both edges, the last line left: the rule for Chinese body text.</summary>
    Justify,
    Left,
    Center,
    Right,
}
