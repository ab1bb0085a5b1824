using System.IO.Compression;

namespace Publisher.Pdf.Writing;

/// <summary>
/// The Flate filter (ISO 32000-1 §7.4.4). Independent of any file, so that streams can be packed side by side.
/// </summary>
public static class PdfDeflate
{
    /// <param name="data">What to pack.</param>
    /// <param name="level">0 to 9 as in zlib.</param>
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data, int level)
    {
        var packed = new MemoryStream((data.Length / 2) + 64);
        var options = new ZLibCompressionOptions { CompressionLevel = level };
        using (var stream = new ZLibStream(packed, options, leaveOpen: true))
        {
            stream.Write(data);
        }

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }
}
