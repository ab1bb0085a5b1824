namespace Publisher.Data.Rules.Engine;

/// <summary>Where a printed text stands.</summary>
internal enum CellRole
{
    Prose,
    Title,
    Name,
    Purpose,
    Goal,
    IndicatorName,
    Description,
    Value,
    Basis,
}
