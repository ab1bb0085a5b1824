using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Site.Addresses;

/// <summary>Keeps addresses that were published once: what is cited must be found, or readers must be told what became of it.</summary>
public static class PublishedAddresses
{
    /// <summary>Reports addresses that would be lost, and entries of the book that do not fit what is built.</summary>
    /// <param name="published">The folders of the disclosures that the published site has.</param>
    /// <param name="current">The folders of the disclosures that are built.</param>
    /// <param name="book">What became of addresses.</param>
    /// <param name="place">The book's file, for messages.</param>
    public static void Check(
        IEnumerable<string> published, IReadOnlySet<string> current, AddressBook book, SourceSpan place, DiagnosticBag diagnostics)
    {
        foreach (var path in published.Order(StringComparer.Ordinal))
        {
            if (!current.Contains(path) && !book.Explains(path))
            {
                diagnostics.Add(AddressDiagnostics.Lost(place, path));
            }
        }

        var withdrawn = book.Withdrawn.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var moved in book.Moved)
        {
            if (current.Contains(moved.Path))
            {
                diagnostics.Add(AddressDiagnostics.StillThere(moved.Span, moved.Path));
            }
            else if (withdrawn.Contains(moved.Path))
            {
                diagnostics.Add(AddressDiagnostics.Twice(moved.Span, moved.Path));
            }

            // One step only: readers of an old page shall not be passed on from place to place.
            if (!current.Contains(moved.Target))
            {
                diagnostics.Add(AddressDiagnostics.NoTarget(moved.Span, moved.Path, moved.Target));
            }
        }

        foreach (var address in book.Withdrawn.Where(address => current.Contains(address.Path)))
        {
            diagnostics.Add(AddressDiagnostics.StillThere(address.Span, address.Path));
        }
    }
}
