using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Site.Page;

/// <summary>What the page of a disclosure is made of, beside the document.</summary>
public sealed record DisclosurePageOptions
{
    public required Disclosure Disclosure { get; init; }

    /// <summary>The form that the disclosure follows.</summary>
    public required FormDefinition Form { get; init; }

    public required SiteSettings Site { get; init; }

    /// <summary>The page's folder in the site, <c>2024/my-bureau</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The disclosure's other files, in the order they are offered.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>JSON-LD about the disclosure; empty: none.</summary>
    public ReadOnlyMemory<byte> StructuredData { get; init; }
}
