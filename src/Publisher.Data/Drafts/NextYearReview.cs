using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Syntax;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Drafts;

/// <summary>Goes through data that was carried over and lists what may no longer hold: years in texts, project codes.</summary>
public sealed class NextYearReview
{
    private readonly FormDefinition _form;
    private readonly int _lastYear;
    private readonly int _year;
    private readonly DiagnosticBag _diagnostics;

    private NextYearReview(FormDefinition form, int lastYear, int year, DiagnosticBag diagnostics) =>
        (_form, _lastYear, _year, _diagnostics) = (form, lastYear, year, diagnostics);

    /// <summary>How many values are still to be filled in.</summary>
    public int Unfilled { get; private set; }

    /// <summary>Reports the places to look at.</summary>
    /// <param name="syntax">The new files.</param>
    /// <param name="form">Their form.</param>
    /// <param name="lastYear">The year that they were carried over from.</param>
    /// <param name="year">Their year.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static NextYearReview Run(
        DisclosureSyntax syntax, FormDefinition form, int lastYear, int year, DiagnosticBag diagnostics)
    {
        var review = new NextYearReview(form, lastYear, year, diagnostics);
        foreach (var root in syntax.Projects.Select(project => project.Root).Prepend(syntax.Root))
        {
            if (root is not null)
                review.Visit(root, key: "");
        }

        return review;
    }

    private void Visit(DataNode node, string key)
    {
        switch (node)
        {
            case DataMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Visit(entry.Value, entry.Key);
                }

                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item, key);
                }

                break;
            case DataScalar scalar when Loading.Unfilled.Is(scalar.Text):
                Unfilled++;
                break;
            case DataScalar { IsNull: false } scalar when key == ProjectFields.Code.Key:
                CheckCode(scalar);
                break;
            case DataScalar { IsNull: false } scalar when key == ProjectFields.Withheld.Key:
                _diagnostics.Add(NextYearDiagnostics.StillWithheld(scalar.Span, scalar.Text));
                break;
            case DataScalar { IsNull: false } scalar when key == ProjectFields.Incomplete.Key:
                _diagnostics.Add(NextYearDiagnostics.StillIncomplete(scalar.Span, scalar.Text));
                break;
            case DataScalar scalar:
                CheckYears(scalar, key);
                break;
        }
    }

    /// <summary>Each year that a text names is said once, where it first stands.</summary>
    private void CheckYears(DataScalar scalar, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in YearMention.FindAll(scalar.Text))
        {
            Check(scalar.Text.Substring(mention.Start, YearMention.Length), mention.Year);
        }

        // 〔2024〕, 2024.12, 2024-2025年: the last year in another dress.
        if (scalar.Text.AsSpan().IndexOf($"{_lastYear}") is >= 0 and var start
            && !IsDigit(scalar.Text, start - 1) && !IsDigit(scalar.Text, start + 4) && seen.Count == 0)
        {
            Check($"{_lastYear}", _lastYear);
        }

        void Check(string words, int year)
        {
            if (year != _year && seen.Add(words))
                _diagnostics.Add(NextYearDiagnostics.YearInText(scalar.Span.Find(words), key, words));
        }
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && NumberScanner.IsDigit(text[index]);

    private void CheckCode(DataScalar scalar)
    {
        var code = scalar.Text.Trim();
        if (code.Length == 0 || _form.Rules.ProjectCodes.IsEmpty)
            return;

        foreach (var format in _form.Rules.ProjectCodes)
        {
            if (!ProjectCode.Fits(code, format))
                continue;

            if (ProjectCode.FindYear(code, format) is { } found && found != (found < 100 ? _year % 100 : _year))
            {
                _diagnostics.Add(NextYearDiagnostics.CodeOfAnotherYear(scalar.Span, code, found, _year));
            }

            if (ProjectCode.FindCheckCharacter(code, format) is { } wanted
                && code[format.Pattern.IndexOf(ProjectCodeFormat.CheckCharacter, StringComparison.Ordinal)] is var typed
                && typed != wanted)
            {
                _diagnostics.Add(NextYearDiagnostics.CodeWithWrongCheckCharacter(scalar.Span, code, wanted));
            }

            return;
        }

        _diagnostics.Add(NextYearDiagnostics.CodeOfNoFormat(scalar.Span, code));
    }
}
