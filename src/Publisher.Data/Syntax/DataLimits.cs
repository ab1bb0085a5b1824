namespace Publisher.Data.Syntax;

/// <summary>How much an input file may ask of us. A form uses a depth of 5 and some hundred values a file.</summary>
public static class DataLimits
{
    /// <summary>Lists and mappings inside one another.</summary>
    public const int Depth = 64;

    /// <summary>Values, lists and mappings in one file.</summary>
    public const int Nodes = 200_000;

    /// <summary>After so many findings in one file its reading ends: nobody reads on.</summary>
    public const int Findings = 1_000;
}
