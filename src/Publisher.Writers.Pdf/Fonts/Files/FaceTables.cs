using System.Buffers.Binary;
using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>The table directory of one face: which tables it has and where (OpenType 1.9, "Table Directory").</summary>
internal sealed class FaceTables
{
    private const int RecordLength = 16;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ReadOnlyMemory<byte> _records;

    /// <exception cref="FontFormatException">There is no directory at <paramref name="offset"/>.</exception>
    public FaceTables(ReadOnlyMemory<byte> file, long offset)
    {
        _file = file;
        var header = new FontTable(file, "sfnt").Slice(offset);
        var version = header.U32(0);
        if (version is not (0x00010000 or 0x4F54544F or 0x74727565))
        {
            throw new FontFormatException("sfnt");
        }

        var length = header.U16(4) * RecordLength;
        header.Check(12, length);
        _records = file.Slice((int)offset + 12, length);
    }

    /// <summary>The table named <paramref name="tag"/>, or an empty one.</summary>
    /// <exception cref="FontFormatException">The table lies outside the file.</exception>
    public FontTable Find(string tag)
    {
        Span<byte> name = stackalloc byte[4];
        Encoding.ASCII.GetBytes(tag, name);
        var records = _records.Span;
        for (var at = 0; at < records.Length; at += RecordLength)
        {
            if (records.Slice(at, 4).SequenceEqual(name))
            {
                var offset = BinaryPrimitives.ReadUInt32BigEndian(records[(at + 8)..]);
                var length = BinaryPrimitives.ReadUInt32BigEndian(records[(at + 12)..]);
                return new FontTable(_file, tag).Slice(offset, length);
            }
        }

        return new FontTable(default, tag);
    }
}
