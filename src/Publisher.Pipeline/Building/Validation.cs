using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Data.Rules;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Output;
using Publisher.Pipeline.SiteOutput;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>Checks disclosures as a build does, and by all rules besides; writes nothing.</summary>
public static class Validation
{
    public static ValidationReport Run(BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (BuildInputs.Open(options, diagnostics) is not { } inputs)
        {
            return new ValidationReport(0, [.. diagnostics.InOrder()], []);
        }

        SiteSource.Read(inputs.Data, diagnostics);
        if (AddressSource.Read(inputs.Data, diagnostics) is { } addresses)
        {
            PublishedSite.Check(Manifest.Empty, inputs.All.Select(folder => folder.Path).ToHashSet(StringComparer.Ordinal), addresses, diagnostics);
        }

        var layouts = new LayoutLibrary(inputs.Templates);
        var bags = new DiagnosticBag[inputs.Disclosures.Length];
        var loaded = new (Disclosure Disclosure, Layout Layout)?[bags.Length];
        Parallel.For(0, bags.Length, index => loaded[index] = Read(inputs, layouts, inputs.Disclosures[index], bags[index] = []));

        var findings = new ImmutableArray<RuleFinding>[bags.Length];
        Parallel.For(0, bags.Length, index =>
        {
            findings[index] = loaded[index] is var (disclosure, layout)
                ? RuleSet.Run(disclosure, new RuleContext(layout.Form, FindLastYear(index)), bags[index])
                : [];
        });

        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag);
        }

        return new ValidationReport(bags.Length, [.. new DiagnosticBag(diagnostics.Distinct()).InOrder()], [.. findings.SelectMany(list => list)]);

        // Mostly all years are validated together; otherwise last year's is read for this one.
        Disclosure? FindLastYear(int index)
        {
            var folder = inputs.Disclosures[index];
            var path = $"{int.Parse(folder.Year, CultureInfo.InvariantCulture) - 1:0000}/{folder.Slug}";
            for (var i = 0; i < loaded.Length; i++)
            {
                if (inputs.Disclosures[i].Path == path)
                {
                    return loaded[i]?.Disclosure;
                }
            }

            return inputs.All.FirstOrDefault(other => other.Path == path) is { } lastYear
                ? Read(inputs, layouts, lastYear, [])?.Disclosure
                : null;
        }
    }

    private static (Disclosure Disclosure, Layout Layout)? Read(
        BuildInputs inputs, LayoutLibrary layouts, DisclosureFolder folder, DiagnosticBag findings) =>
        DisclosureSources.Read(folder, inputs.Data, findings) is { } sources ? DisclosureReader.Read(sources, layouts, findings) : null;
}
