namespace Publisher.Text.Sources;

/// <summary>A place in a text file as editors count it: line and column from 1, the column in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"{Line}:{Column}";
}
