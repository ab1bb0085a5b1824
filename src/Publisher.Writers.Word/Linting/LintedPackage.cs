using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Linting;

/// <summary>
/// A Word file opened for checking; its parts are read once, without document types and with an end to their size.
/// </summary>
internal sealed class LintedPackage : IDisposable
{
    /// <summary>A part of 500 project tables has 8 million characters.</summary>
    private const long MaximumCharacters = 200_000_000;

    private readonly ZipArchive _archive;
    private readonly Findings _findings;
    private readonly Dictionary<string, LintedPart?> _parts = new(StringComparer.OrdinalIgnoreCase);

    private LintedPackage(ZipArchive archive, Findings findings) => (_archive, _findings) = (archive, findings);

    /// <summary>The names of all parts in ordinal order.</summary>
    public IEnumerable<string> Names => _archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.EndsWith('/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The parts that hold running text: the body, headers, footers, notes, comments.</summary>
    public IEnumerable<LintedPart> Stories => Names
        .Where(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
        .Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Select(Find)
        .OfType<LintedPart>()
        .Where(part => part.Root.Name.LocalName is
            "document" or "hdr" or "ftr" or "footnotes" or "endnotes" or "comments");

    /// <summary>Opens the file, or reports that it is none.</summary>
    public static LintedPackage? Open(Stream file, Findings findings)
    {
        try
        {
            return new LintedPackage(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), findings);
        }
        catch (InvalidDataException exception)
        {
            findings.Add(WordFileDiagnostics.NotAWordFile(findings.File, exception.Message));
            return null;
        }
    }

    public bool Has(string name) => FindEntry(name) is not null;

    /// <summary>The part of that name; null when it is not there or is no XML, which is reported once.</summary>
    public LintedPart? Find(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            part = Read(name);
            _parts.Add(name, part);
        }

        return part;
    }

    /// <summary>The pointers of a part; an empty name stands for the package itself.</summary>
    public List<Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var list = Find($"{part[..slash]}_rels/{part[slash..]}.rels")?.Root;
        var items = list?.Elements(XName.Get("Relationship", WordNamespaces.PackageRelationships)) ?? [];
        return
        [
            .. items.Select(item => new Relationship(
                item.Attribute("Id")?.Value ?? "",
                item.Attribute("Type")?.Value ?? "",
                item.Attribute("Target")?.Value ?? "",
                item.Attribute("TargetMode")?.Value == "External")),
        ];
    }

    /// <summary>
    /// The name of the part that <paramref name="target"/> means when <paramref name="part"/> points to it.
    /// </summary>
    public static string Resolve(string part, string target)
    {
        var steps = target.StartsWith('/') ? [] : part.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
                steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            else if (step != ".")
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    public void Dispose() => _archive.Dispose();

    private ZipArchiveEntry? FindEntry(string name) =>
        _archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private LintedPart? Read(string name)
    {
        if (FindEntry(name) is not { } entry)
            return null;

        try
        {
            using var content = entry.Open();
            using var xml = XmlReader.Create(content, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaximumCharacters,
            });
            return new LintedPart(entry.FullName, XElement.Load(xml, LoadOptions.PreserveWhitespace));
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            _findings.Add(WordFileDiagnostics.NotWellFormed(_findings.File, name, exception.Message));
            return null;
        }
    }
}
