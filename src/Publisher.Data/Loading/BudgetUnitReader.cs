using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads 单位: its code and name, or its name alone.</summary>
internal static class BudgetUnitReader
{
    public static BudgetUnit? Read(DataReading reading, DataNode? node) => node switch
    {
        null => null,
        DataScalar => new BudgetUnit(null, reading.Text(node, DisclosureFields.Unit)),
        _ when reading.Mapping(node, DisclosureFields.Unit, BudgetUnitFields.All) is { } unit =>
            new BudgetUnit(unit.Text(BudgetUnitFields.Code), unit.Text(BudgetUnitFields.Name)),
        _ => null,
    };
}
