using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads 豁免: the codes of rules, each with the reason why it does not hold here.</summary>
internal static class WaiverReader
{
    public static ImmutableArray<Waiver> Read(DataReading reading, DataNode? node)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not DataMapping mapping)
        {
            reading.Report(ModelDiagnostics.ExpectedMapping(node.Span, WaiverFields.Waivers.Key, WaiverFields.Waivers.Example));
            return [];
        }

        var waivers = ImmutableArray.CreateBuilder<Waiver>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            waivers.Add(new Waiver(entry.Key, entry.KeySpan, reading.Text(entry.Value, WaiverFields.Waivers)));
        }

        return waivers.MoveToImmutable();
    }
}
