namespace Publisher.Data.Syntax;

/// <summary>How a single value was typed.</summary>
public enum DataScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>As a block after <c>|</c>.</summary>
    Literal,
}
