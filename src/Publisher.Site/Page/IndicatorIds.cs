using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Text.Sources;

namespace Publisher.Site.Page;

/// <summary>
/// The ids of the rows of indicators. They are made of what the indicator is called and not of where it stands: a row that is
/// put in or taken out later must not lead old links to another indicator.
/// </summary>
internal sealed class IndicatorIds
{
    /// <summary>Bytes of the hash: in a disclosure of 4,000 rows two share an id once in five hundred disclosures.</summary>
    private const int HashLength = 4;

    private readonly Dictionary<(string Anchor, SourceSpan Place), string> _ids = [];

    public IndicatorIds(ImmutableArray<PageProject> projects)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            foreach (var indicator in project.Anchor is null ? [] : project.Project.Indicators)
            {
                var name = $"{project.Anchor}\n{indicator.Level1}\n{indicator.Level2}\n{indicator.Level3}";
                var id = Hash(name);
                for (var again = 2; !given.Add(id); again++)
                {
                    id = Hash($"{name}\n{again}");
                }

                _ids.TryAdd((project.Anchor!, indicator.Level3.Span), id);
            }
        }
    }

    /// <summary>The id of the row that prints the text of <paramref name="place"/> under the heading <paramref name="anchor"/>.</summary>
    public string? Find(string anchor, SourceSpan place) => _ids.GetValueOrDefault((anchor, place));

    /// <summary>The letters in front keep it from being a bookmark's name.</summary>
    private static string Hash(string name) =>
        "zb-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, HashLength));
}
