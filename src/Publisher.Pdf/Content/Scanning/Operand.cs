using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Content.Scanning;

/// <summary>What stands before an operator. Numbers, most of all operands, are no objects of their own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">A number's value.</param>
/// <param name="Value">A name, a string, a dictionary.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, PdfObject? Value)
{
    public static Operand ArrayStart { get; } = new(OperandKind.ArrayStart, 0, null);

    public static Operand ArrayEnd { get; } = new(OperandKind.ArrayEnd, 0, null);

    public static Operand Of(double number) => new(OperandKind.Number, number, null);

    public static Operand Of(PdfObject value) => new(OperandKind.Value, 0, value);
}
