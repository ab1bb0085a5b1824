using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads the rows of 绩效指标.</summary>
internal sealed class IndicatorReader(DataReading reading)
{
    private PrintedText? _level1;

    public Indicator? Read(DataNode node, int position)
    {
        if (reading.Mapping(node, ProjectFields.Indicators, IndicatorFields.All) is not { } row)
        {
            return null;
        }

        row.Require(reading.Form.RequiredIndicatorKeys);
        if (!reading.Form.IndicatorColumns.IsEmpty)
        {
            row.ReportUnprinted(IndicatorFields.Cells, reading.Form.IndicatorColumns.Contains);
        }

        _level1 = row.Text(IndicatorFields.Level1) ?? _level1;
        if (_level1 is null && position == 1)
        {
            reading.Report(ModelDiagnostics.FirstRowWithoutLevel1(row.PlaceOf(IndicatorFields.Level1)));
        }

        var level3 = row.Text(IndicatorFields.Level3) ?? PrintedText.Empty;
        return new Indicator
        {
            Span = row.Head,
            Level1 = Check(_level1 ?? PrintedText.Empty, IndicatorFields.Level1, reading.Form.Level1Names, row),
            Level2 = Check(
                row.Text(IndicatorFields.Level2) ?? PrintedText.Empty, IndicatorFields.Level2, reading.Form.Level2Names, row),
            Level3 = level3,
            Description = row.Text(IndicatorFields.Description) ?? level3,
            Value = row.Text(IndicatorFields.Value) ?? PrintedText.Empty,
            Basis = row.Text(IndicatorFields.Basis),
            Waivers = WaiverReader.Read(reading, row.Value(WaiverFields.Waivers)),
        };
    }

    /// <summary>Reports a name that this row types and the form does not have.</summary>
    private PrintedText Check(PrintedText name, FieldDescription field, ImmutableArray<FormLabel> allowed, MappingReader row)
    {
        if (!allowed.IsEmpty && row.Value(field) is DataScalar && !Unfilled.Is(name.Text) && !allowed.Any(label => label.Key == name.Text))
        {
            var suggestion = Suggestions.FindNearest(name.Text, allowed.Select(label => label.Key))
                ?? string.Join("、", allowed.Select(label => label.Key));
            reading.Report(ModelDiagnostics.NameNotInForm(name.Span, field.Key, name.Text, suggestion));
        }

        return name;
    }
}
