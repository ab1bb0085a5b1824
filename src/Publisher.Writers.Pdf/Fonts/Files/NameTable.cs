using System.Collections.Immutable;
using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>What a face calls itself, in all its languages (OpenType 1.9, "name").</summary>
internal sealed class NameTable
{
    /// <summary>In bytes. A file may claim 65,535 names of 64 KB each that all lie in the same place.</summary>
    private const int MaxLength = 512;

    private const int MaxFamilies = 64;
    private const int FamilyName = 1;
    private const int PostScriptNameId = 6;
    private const int TypographicFamilyName = 16;

    /// <exception cref="FontFormatException">The table breaks off.</exception>
    public NameTable(FontTable table)
    {
        var families = ImmutableArray.CreateBuilder<string>();
        var postScriptName = "";
        var count = table.IsEmpty ? 0 : table.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(6 + (i * 12), 12);
            var id = record.U16(6);
            if (id is FamilyName or TypographicFamilyName or PostScriptNameId
                && Decode(table, record) is { Length: > 0 } name)
            {
                if (id == PostScriptNameId)
                {
                    postScriptName = postScriptName.Length > 0 ? postScriptName : name;
                }
                else if (families.Count < MaxFamilies && !families.Contains(name))
                {
                    families.Add(name);
                }
            }
        }

        Families = families.DrainToImmutable();
        PostScriptName = postScriptName;
    }

    public ImmutableArray<string> Families { get; }

    /// <summary>As the file has it, or empty.</summary>
    public string PostScriptName { get; }

    private static string? Decode(FontTable table, FontTable record)
    {
        var bytes = table.At(table.U16(4) + record.U16(10), Math.Min((int)record.U16(8), MaxLength));
        return (record.U16(0), record.U16(2)) switch
        {
            (0, _) or (3, 0 or 1 or 10) => Encoding.BigEndianUnicode.GetString(bytes),

            // Fonts of the nineties name themselves in the code page of their country.
            (3, 3) or (1, 25) => DecodeCodePage(936, bytes),
            (3, 4) or (1, 2) => DecodeCodePage(950, bytes),
            (1, 0) when Ascii.IsValid(bytes) => Encoding.ASCII.GetString(bytes),
            _ => null,
        };
    }

    /// <summary>Single bytes are padded with zeros to two.</summary>
    private static string? DecodeCodePage(int codePage, ReadOnlySpan<byte> bytes) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage)?.GetString(bytes).Replace("\0", "");
}
