using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Loading;

/// <summary>What all readers of one disclosure share, and how they read a single value.</summary>
/// <param name="form">What the layout asks for.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="isDraft">Whether values may still have to be filled in: then it is a warning that they have.</param>
internal sealed class DataReading(FormDefinition form, DiagnosticBag diagnostics, bool isDraft = false)
{
    public FormDefinition Form { get; } = form;

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>The text of a value; anything but a single value is reported and read as empty.</summary>
    public PrintedText Text(DataNode node, FieldDescription field)
    {
        if (node is DataScalar scalar)
        {
            // The line break that ends a block is YAML's, not the editor's (YAML 1.2 §8.1.1.2, clip).
            var text = scalar.Style == DataScalarStyle.Literal && scalar.Text.EndsWith('\n') ? scalar.Text[..^1] : scalar.Text;
            if (Unfilled.Is(text))
            {
                Report(ModelDiagnostics.ToBeFilled(scalar.Span, field.Key, isDraft));
            }

            return new PrintedText(text, scalar.Span);
        }

        var raw = node.Span.Text;
        Report(raw.Length > 0 && raw[0] is '[' or '{'
            ? SyntaxDiagnostics.QuotesNeeded(node.Span with { Length = 1 }, FirstLine(raw), raw[0])
            : ModelDiagnostics.ExpectedText(node.Span, field.Key));
        return new PrintedText("", node.Span);
    }

    /// <summary>The keys and values of a value, or null after reporting that it has none.</summary>
    public MappingReader? Mapping(DataNode node, FieldDescription field, ImmutableArray<FieldDescription> fields) =>
        Mapping(node, field, fields, []);

    /// <param name="node">The value.</param>
    /// <param name="field">What it stands behind.</param>
    /// <param name="fields">The keys it may have.</param>
    /// <param name="extras">Further keys, which the form allows.</param>
    public MappingReader? Mapping(
        DataNode node, FieldDescription field, ImmutableArray<FieldDescription> fields, ImmutableArray<string> extras)
    {
        if (node is DataMapping mapping)
        {
            return new MappingReader(this, mapping, fields, extras);
        }

        Report((node is DataScalar ? ColonSlips.Find(node.Span) : null)
            ?? ModelDiagnostics.ExpectedMapping(node.Span, field.Key, field.Example));
        return null;
    }

    public int Number(DataNode node, FieldDescription field, int otherwise)
    {
        var text = Text(node, field);
        if (NumberText.TryParsePositive(text.Text, out var number))
        {
            return number;
        }

        Report(ModelDiagnostics.NotANumber(text.Span, field.Key, text.Text));
        return otherwise;
    }

    private static string FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '\r');
        return (end < 0 ? text : text[..end]).ToString();
    }
}
