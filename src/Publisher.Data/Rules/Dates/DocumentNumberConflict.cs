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
            var named = DocumentNumber.FindAll(table.Project.Name.Text);
            var isBasedOnNamed = named.Count == 0;
            var cited = new HashSet<string>(StringComparer.Ordinal);
            RowSubject? other = null;
            Diagnostic? otherYear = null;
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

                    otherYear ??= FindOtherYear(named, number) is { } own
                        ? Conflict(table.Project.Name.Locate(own.Start, own.Length), Print(table.Project.Name.Text, own), span)
                        : null;
                    isBasedOnNamed |= named.Exists(own => (own.Agency, own.Year, own.Number) == (number.Agency, number.Year, number.Number));
                    other ??= row;
                }

                cited.Add(basis.Text.Trim());
            }

            if (!isBasedOnNamed && (otherYear ?? FindOtherBasis(table, named, cited, other)) is { } conflict)
            {
                findings.Add(table, conflict);
            }
        }
    }

    /// <summary>The named document with the number of the cited one, but of another year.</summary>
    private static DocumentNumber? FindOtherYear(List<DocumentNumber> named, DocumentNumber cited)
    {
        foreach (var own in named)
        {
            if (own.Agency == cited.Agency && own.Number == cited.Number && own.Year != cited.Year)
            {
                return own;
            }
        }

        return null;
    }

    /// <summary>
    /// A basis may well be an older document, of rules. But where every basis is a bare number, and the same one, it stands for
    /// the document that the project is named after.
    /// </summary>
    private Diagnostic? FindOtherBasis(TableSubject table, List<DocumentNumber> named, HashSet<string> cited, RowSubject? row)
    {
        if (row is null || cited.Count != 1)
        {
            return null;
        }

        var basis = cited.Single();
        return DocumentNumber.FindAll(basis) is [{ Start: 0 } only] && only.Length == basis.Length
            ? Conflict(
                table.Project.Name.Locate(named[0].Start, named[0].Length), Print(table.Project.Name.Text, named[0]), row.Indicator.Basis!.Span)
            : null;
    }

    private Diagnostic Conflict(SourceSpan span, string number, SourceSpan other) =>
        At(span, number, other.Text.ToString()).WithLabel(other, "other");

    private static string Print(string text, DocumentNumber number) => text.Substring(number.Start, number.Length);
}
