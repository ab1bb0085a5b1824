using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Checks disclosures as a build does, and writes nothing.</summary>
public static class Validation
{
    /// <summary>Counts what is good as kept, since no file was touched.</summary>
    public static BuildReport Run(BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (BuildInputs.Open(options, diagnostics) is not { } inputs)
        {
            return new BuildReport(0, 0, 0, 0, 0, [.. diagnostics.InOrder()]);
        }

        var layouts = new LayoutLibrary(inputs.Templates);
        var bags = new DiagnosticBag[inputs.Disclosures.Length];
        Parallel.For(0, bags.Length, index =>
        {
            var findings = bags[index] = new DiagnosticBag();
            if (DisclosureSources.Read(inputs.Disclosures[index], inputs.Data, findings) is { } sources)
            {
                DisclosureReader.Read(sources, layouts, findings);
            }
        });

        var failed = 0;
        foreach (var bag in bags)
        {
            failed += bag.HasErrors ? 1 : 0;
            diagnostics.AddRange(bag);
        }

        return new BuildReport(0, bags.Length - failed, failed, 0, 0, [.. new DiagnosticBag(diagnostics.Distinct()).InOrder()]);
    }
}
