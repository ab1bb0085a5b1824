using System.Runtime.InteropServices;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Content.Scanning;

/// <summary>The operands before an operator. Of too many the last ones count, as they do for other readers.</summary>
internal sealed class OperandList
{
    /// <summary>As many pieces as a shown line may come in; what is more is dropped.</summary>
    private const int MaxCount = 100_000;

    private readonly List<Operand> _operands = [];

    public ReadOnlySpan<Operand> All => CollectionsMarshal.AsSpan(_operands);

    public void Add(Operand operand)
    {
        if (_operands.Count < MaxCount)
        {
            _operands.Add(operand);
        }
    }

    public void Clear() => _operands.Clear();

    /// <summary>The last operand when it is a number.</summary>
    public bool TryNumber(out double value)
    {
        value = _operands is [.., { Kind: OperandKind.Number, Number: var last }] ? last : double.NaN;
        return !double.IsNaN(value);
    }

    /// <summary>Fills <paramref name="values"/> with the last operands when all of them are numbers.</summary>
    public bool TryNumbers(Span<double> values)
    {
        var start = _operands.Count - values.Length;
        if (start < 0)
        {
            return false;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (_operands[start + i].Kind != OperandKind.Number)
            {
                return false;
            }

            values[i] = _operands[start + i].Number;
        }

        return true;
    }

    public bool TryPoint(out double x, out double y)
    {
        Span<double> values = stackalloc double[2];
        var found = TryNumbers(values);
        (x, y) = (values[0], values[1]);
        return found;
    }

    public bool TryMatrix(out Matrix matrix)
    {
        Span<double> values = stackalloc double[6];
        var found = TryNumbers(values);
        matrix = new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]);
        return found;
    }

    /// <summary>The last operand when it is no number.</summary>
    public PdfObject? Last => _operands is [.., var last] ? last.Value : null;

    /// <summary>The first operand's name.</summary>
    public string? FirstName => _operands is [{ Value: NameObject name }, ..] ? name.Value : null;
}
