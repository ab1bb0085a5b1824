using Publisher.Pipeline.Building;
using Publisher.Pipeline.Output;
using Publisher.Site.Addresses;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.SiteOutput;

/// <summary>
/// The site as readers have it now, known by its manifest. What lies in the output folder is no publication: drafts come and go
/// there. So the manifest is named: by the command, or once for all in <c>addresses.yaml</c>.
/// </summary>
public static class PublishedSite
{
    /// <summary>Whether no published address would be lost; reports those that would.</summary>
    /// <param name="published">The published site's manifest.</param>
    /// <param name="current">The folders of the disclosures that are built.</param>
    /// <param name="addresses">What became of addresses.</param>
    internal static bool Check(Manifest published, IReadOnlySet<string> current, AddressSource addresses, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        PublishedAddresses.Check(
            published.Disclosures.Select(entry => entry.Path).Concat(NoticesOf(published)).Distinct(StringComparer.Ordinal),
            current,
            addresses.Book,
            addresses.Place,
            own);
        diagnostics.AddRange(own);
        return !own.HasErrors;
    }

    /// <summary>The same for what a build is about to do; without a published site only the address book itself is checked.</summary>
    internal static bool Check(BuildOptions options, IReadOnlySet<string> current, AddressSource addresses, DiagnosticBag diagnostics)
    {
        var path = options.Published
            ?? (addresses.Book.PublishedManifest is { } named ? Path.Combine(options.Data, named) : null);
        if (path is null)
        {
            return Check(Manifest.Empty, current, addresses, diagnostics);
        }

        if (Read(path) is { } published)
        {
            return Check(published, current, addresses, diagnostics);
        }

        diagnostics.Add(AddressDiagnostics.CannotReadPublished(addresses.Place, path));
        return false;
    }

    /// <summary>Pages that were kept at old addresses are published, too: they stand among the site's own files.</summary>
    private static IEnumerable<string> NoticesOf(Manifest published) => published.Site.Files
        .Select(file => file.Path.Split('/'))
        .Where(segments => segments is [{ Length: 4 } year, _, "index.html"] && year.All(char.IsAsciiDigit))
        .Select(segments => $"{segments[0]}/{segments[1]}");

    /// <summary>Null when there is none, or it lists nothing.</summary>
    private static Manifest? Read(string path)
    {
        try
        {
            var file = Directory.Exists(path) ? Path.Combine(path, Manifest.FileName) : path;
            var manifest = Manifest.Read(File.ReadAllBytes(file));
            return manifest.Disclosures.IsEmpty ? null : manifest;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
