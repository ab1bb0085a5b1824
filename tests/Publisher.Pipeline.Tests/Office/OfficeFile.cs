using System.IO.Compression;
using System.Xml.Linq;

namespace Publisher.Pipeline.Tests.Office;

/// <summary>The parts of a Word file that was built.</summary>
internal sealed class OfficeFile : IDisposable
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly ZipArchive _zip;

    public OfficeFile(string path)
    {
        _zip = ZipFile.OpenRead(path);
        Document = Part("word/document.xml");
    }

    public XElement Document { get; }

    public IEnumerable<string> Names => _zip.Entries.Select(entry => entry.FullName);

    public XElement Part(string name)
    {
        using var content = _zip.GetEntry(name)!.Open();
        return XElement.Load(content, LoadOptions.PreserveWhitespace);
    }

    public void Dispose() => _zip.Dispose();
}
