namespace Publisher.Import.Reading.Pdf.Paragraphs;

/// <summary>From where to where lines can go: a page's text area, or a cell without its padding.</summary>
internal readonly record struct Frame(double Left, double Right)
{
    public double Width => Right - Left;
}
