using System.Buffers;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Site.Addresses;

/// <summary>Reads <c>addresses.yaml</c>. It is pure.</summary>
public static class AddressBookLoader
{
    public const string FileName = "addresses.yaml";

    private const string Moved = "已迁移";
    private const string Withdrawn = "已撤回";
    private const string Manifest = "已发布清单";

    /// <summary>Signs that some file system does not have in names.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    private static readonly string Keys = string.Join("、", Moved, Withdrawn, Manifest);

    /// <summary>Null after an error; all errors are reported.</summary>
    public static AddressBook? Load(SourceFile file, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var book = DataParser.Parse(file, own) switch
        {
            null => null,
            DataScalar { IsNull: true } => AddressBook.Empty,
            DataMapping mapping => Read(mapping, own),
            { } other => Refuse(other, own),
        };
        diagnostics.AddRange(own);
        return own.HasErrors ? null : book;
    }

    private static AddressBook? Refuse(DataNode node, DiagnosticBag diagnostics)
    {
        diagnostics.Add(AddressDiagnostics.NotAnAddressBook(node.Span, Keys));
        return null;
    }

    private static AddressBook Read(DataMapping mapping, DiagnosticBag diagnostics)
    {
        var book = AddressBook.Empty;
        foreach (var entry in mapping.Entries)
        {
            switch (entry.Key)
            {
                case Moved:
                    book = book with
                    {
                        Moved = [.. Pairs(entry, diagnostics)
                            .Where(pair => IsAddress(pair.Text, diagnostics))
                            .Select(pair => new MovedAddress(pair.Path, pair.Text.Text, pair.Text.Span))],
                    };
                    break;
                case Withdrawn:
                    book = book with
                    {
                        Withdrawn = [.. Pairs(entry, diagnostics)
                            .Select(pair => new WithdrawnAddress(pair.Path, pair.Text.Text.Trim(), pair.Text.Span))],
                    };
                    break;
                case Manifest when entry.Value is DataScalar { IsNull: false } path:
                    book = book with { PublishedManifest = path.Text };
                    break;
                default:
                    diagnostics.Add(AddressDiagnostics.UnknownKey(entry.KeySpan, entry.Key, Keys));
                    break;
            }
        }

        return book;
    }

    /// <summary>The addresses of a section, each with its text.</summary>
    private static List<(string Path, DataScalar Text)> Pairs(DataEntry section, DiagnosticBag diagnostics)
    {
        var pairs = new List<(string Path, DataScalar Text)>();
        if (section.Value is DataScalar { IsNull: true })
        {
            return pairs;
        }

        if (section.Value is not DataMapping mapping)
        {
            diagnostics.Add(AddressDiagnostics.NotAddresses(section.Value.Span, section.Key));
            return pairs;
        }

        foreach (var entry in mapping.Entries)
        {
            if (!IsPath(entry.Key))
            {
                diagnostics.Add(AddressDiagnostics.NotAnAddress(entry.KeySpan, entry.Key));
            }
            else if (entry.Value is DataScalar { IsNull: false } text && !string.IsNullOrWhiteSpace(text.Text))
            {
                pairs.Add((entry.Key, text));
            }
            else
            {
                diagnostics.Add(AddressDiagnostics.NothingSaid(entry.Value.Span, section.Key, entry.Key));
            }
        }

        return pairs;
    }

    private static bool IsAddress(DataScalar text, DiagnosticBag diagnostics)
    {
        if (!IsPath(text.Text))
        {
            diagnostics.Add(AddressDiagnostics.NotAnAddress(text.Span, text.Text));
            return false;
        }

        return true;
    }

    /// <summary>
    /// A year and a folder's name: nothing that leads out of the public folder, and nothing that a file system may not have.
    /// </summary>
    private static bool IsPath(string text) =>
        text.Length > 5
        && text[4] == '/'
        && text[..4].All(char.IsAsciiDigit)
        && text.AsSpan(5) is not ("." or "..")
        && !text.AsSpan(5).ContainsAny(Forbidden)
        && !text.Any(char.IsControl);
}
