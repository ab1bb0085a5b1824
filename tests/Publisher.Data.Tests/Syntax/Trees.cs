using System.Text;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Syntax;

/// <summary>Short ways to parse and to look at a tree.</summary>
internal static class Trees
{
    public static (DataNode? Root, DiagnosticBag Diagnostics) Parse(string text, string path = "a.yaml")
    {
        var diagnostics = new DiagnosticBag();
        return (DataParser.Parse(new SourceFile(path, text), diagnostics), diagnostics);
    }

    public static DataNode ParseClean(string text, string path = "a.yaml")
    {
        var (root, diagnostics) = Parse(text, path);
        Assert.Equal([], Report(diagnostics));
        return root!;
    }

    /// <summary>Each finding as <c>line:column code</c>, in the order of a report.</summary>
    public static IReadOnlyList<string> Report(DiagnosticBag diagnostics) =>
        [.. diagnostics.InOrder().Select(d => $"{d.Span.File!.GetPosition(d.Span.Start)} {d.Code}")];

    /// <summary>A tree without its places: <c>{a: 'x', b: ['1', null]}</c>.</summary>
    public static string Show(DataNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataNode? node)
    {
        switch (node)
        {
            case DataMapping mapping:
                text.Append('{').AppendJoin(", ", mapping.Entries.Select(e => $"{e.Key}: {Show(e.Value)}")).Append('}');
                break;
            case DataSequence sequence:
                text.Append('[').AppendJoin(", ", sequence.Items.Select(Show)).Append(']');
                break;
            case DataScalar { IsNull: true }:
                text.Append("null");
                break;
            case DataScalar scalar:
                text.Append('\'').Append(scalar.Text).Append('\'');
                break;
            default:
                text.Append('?');
                break;
        }
    }
}
