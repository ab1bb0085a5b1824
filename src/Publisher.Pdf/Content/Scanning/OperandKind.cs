namespace Publisher.Pdf.Content.Scanning;

/// <summary>What an operand is; arrays lie flat between their brackets.</summary>
internal enum OperandKind
{
    Number,
    Value,
    ArrayStart,
    ArrayEnd,
}
