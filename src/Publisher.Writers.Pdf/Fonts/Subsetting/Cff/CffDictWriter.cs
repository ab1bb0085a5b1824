using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>Writes a DICT (Adobe Technical Note 5176, §4).</summary>
internal sealed class CffDictWriter
{
    private readonly ByteBuffer _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>
    /// A copy of a Private DICT without its subroutines, with another default width and a nominal width of 0.
    /// </summary>
    public static ByteBuffer CopyPrivate(CffDict dict, int defaultWidth)
    {
        var writer = new CffDictWriter();
        writer.Entry(CffOperator.DefaultWidth, defaultWidth);
        foreach (var (name, operands) in dict.Entries)
        {
            if (name is not (CffOperator.Subrs or CffOperator.DefaultWidth or CffOperator.NominalWidth))
            {
                writer._bytes.Bytes(operands.Span);
                writer.Operator(name);
            }
        }

        return writer._bytes;
    }

    /// <summary>Always in five bytes: the length of a DICT must not depend on the offsets in it.</summary>
    public void Integer(int value)
    {
        _bytes.U8(29);
        _bytes.U32((uint)value);
    }

    public void Operator(CffOperator name)
    {
        if ((int)name > 0xFF)
        {
            _bytes.U8((int)name >> 8);
        }

        _bytes.U8((int)name & 0xFF);
    }

    public void Entry(CffOperator name, int value)
    {
        Integer(value);
        Operator(name);
    }

    /// <summary>An entry with operands as another font has them; nothing where it has none.</summary>
    public void Copy(CffOperator name, FontTable operands)
    {
        if (!operands.IsEmpty)
        {
            _bytes.Bytes(operands.Span);
            Operator(name);
        }
    }
}
