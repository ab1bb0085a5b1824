namespace Publisher.Pdf.Reading;

/// <summary>A file cannot be read further; becomes a finding before it leaves the checker.</summary>
/// <param name="what">What is wrong, as the file format's own terms say it.</param>
/// <param name="offset">Where, in bytes.</param>
public sealed class PdfSyntaxException(string what, int offset) : Exception(what)
{
    public int Offset { get; } = offset;
}
