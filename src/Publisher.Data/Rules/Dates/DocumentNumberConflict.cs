using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Rules.Dates;

/// <summary>
/// Projects of one name cite one document number with different years, or a project that is named after one document is
/// based on another.
/// </summary>
internal sealed class DocumentNumberConflict() : Rule("PUB2165", "Y05", Severity.Error, Certainty.High)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        // Agencies begin anew with number 1 each year: only projects that belong together must agree.
        var years = new Dictionary<(string Project, string Agency, int Number), (int Year, SourceSpan Span)>();
        var reported = new HashSet<(string, string, int)>();
        foreach (var table in disclosure.Tables)
        {
            var name = table.Project.Name.Text.Trim();
            var named = DocumentNumber.FindAll(name);
            var isBasedOnNamed = named.Count == 0;
            (RowSubject Row, DocumentNumber Number)? other = null;
            foreach (var row in table.Rows)
            {
                if (row.Indicator.Basis is not { } basis)
                {
                    continue;
                }

                foreach (var number in DocumentNumber.FindAll(basis.Text))
                {
                    var key = (name, number.Agency, number.Number);
                    var span = basis.Locate(number.Start, number.Length);
                    if (!years.TryAdd(key, (number.Year, span)) && years[key].Year != number.Year && reported.Add(key))
                    {
                        findings.Add(row, Conflict(span, Print(basis.Text, number), years[key].Span));
                    }

                    isBasedOnNamed |= named.Exists(own => (own.Agency, own.Year, own.Number) == (number.Agency, number.Year, number.Number));
                    other ??= (row, number);
                }
            }

            if (!isBasedOnNamed && other is var (place, cited))
            {
                var basis = place.Indicator.Basis!;
                findings.Add(table, Conflict(
                    table.Project.Name.Locate(named[0].Start, named[0].Length),
                    Print(name, named[0]),
                    basis.Locate(cited.Start, cited.Length)));
            }
        }
    }

    private Diagnostic Conflict(SourceSpan span, string number, SourceSpan other) =>
        At(span, number, other.Text.ToString()).WithLabel(other, "other");

    private static string Print(string text, DocumentNumber number) => text.Substring(number.Start, number.Length);
}
