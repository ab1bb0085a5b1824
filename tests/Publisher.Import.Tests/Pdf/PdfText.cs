using System.Text;

namespace Publisher.Import.Tests.Pdf;

/// <summary>Writes small PDF files by hand, object by object.</summary>
internal sealed class PdfText
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Adds an object; its number.</summary>
    public int Add(string text) => Add(Encoding.Latin1.GetBytes(text));

    public int AddStream(string entries, byte[] content) => Add(
        [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8]);

    /// <summary>A file with pages that all show the content, and with the catalog's entries.</summary>
    public byte[] ToFile(string content, string resources = "", string catalog = "", int count = 1)
    {
        var stream = AddStream("", Encoding.Latin1.GetBytes(content));
        var pages = _objects.Count + count + 1;
        var kids = string.Join(' ', Enumerable.Range(_objects.Count + 1, count).Select(kid => $"{kid} 0 R"));
        for (var i = 0; i < count; i++)
        {
            Add($"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources << {resources} >> >>");
        }

        Add($"<< /Type /Pages /Kids [{kids}] /Count {count} >>");
        var root = Add($"<< /Type /Catalog /Pages {pages} 0 R {catalog} >>");
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        var offsets = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(_objects[i]);
            Write(file, "\nendobj\n");
        }

        var start = file.Position;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write(file, $"{offset:0000000000} 00000 n \n"));
        Write(file, $"trailer\n<< /Size {_objects.Count + 1} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private int Add(byte[] content)
    {
        _objects.Add(content);
        return _objects.Count;
    }
}
