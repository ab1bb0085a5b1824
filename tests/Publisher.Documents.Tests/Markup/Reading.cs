using System.Collections.Immutable;
using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Markup;
using Publisher.Text.Diagnostics;

namespace Publisher.Documents.Tests.Markup;

/// <summary>Reads templates, and shows trees and errors as text.</summary>
internal static class Reading
{
    public static ImmutableArray<Block> Read(string template, params string[] values)
    {
        var diagnostics = new DiagnosticBag();
        var printed = PrintedTemplate.Of(template, values);
        var blocks = MarkupReader.Read(printed.Text, printed.Map, TestStyles.Sheet, diagnostics);
        Assert.Empty(diagnostics.Select(d => $"{d.Span}: {d.GetMessage(Language.English)}"));
        return blocks;
    }

    /// <summary>Each error as <c>CODE file:line:column "marked text"</c>, in the order of a report.</summary>
    public static string[] Errors(string template, params string[] values)
    {
        var diagnostics = new DiagnosticBag();
        var printed = PrintedTemplate.Of(template, values);
        MarkupReader.Read(printed.Text, printed.Map, TestStyles.Sheet, diagnostics);
        return [.. diagnostics.InOrder().Select(Describe)];
    }

    public static string Describe(Diagnostic diagnostic)
    {
        // The words must exist in both languages, whatever the arguments are.
        Assert.NotEmpty(diagnostic.GetMessage(Language.English));
        Assert.NotEmpty(diagnostic.GetMessage(Language.Chinese));
        diagnostic.GetHint(Language.Chinese);
        return $"{diagnostic.Code} {diagnostic.Span} \"{diagnostic.Span.Text}\"";
    }

    /// <summary>Runs in brackets, line breaks as ⏎: <c>[主要][ 2]*[x]*</c>.</summary>
    public static string Show(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                TextRun run => $"[{run.Text}]",
                LineBreak => "⏎",
                Strong strong => $"**{Show(strong.Inlines)}**",
                Emphasis emphasis => $"*{Show(emphasis.Inlines)}*",
                Link link => $"<{link.Target} {Show(link.Inlines)}>",
                _ => throw new InvalidOperationException(inline.GetType().Name),
            });
        }

        return text.ToString();
    }
}
