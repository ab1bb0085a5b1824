namespace Publisher.Pdf.Writing;

/// <summary>A drawing of its own that pages and annotations show (ISO 32000-1 §8.10.2).</summary>
public static class FormXObject
{
    /// <summary>Starts one whose lower left corner is at 0, 0. Its dictionary is open for <c>Resources</c> and further entries.</summary>
    /// <param name="file">The file.</param>
    /// <param name="form">Its number.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    public static PdfTokenWriter Begin(IPdfObjects file, PdfReference form, double width, double height)
    {
        var tokens = file.BeginStream(form);
        tokens.Name("Type"u8, "XObject"u8);
        tokens.Name("Subtype"u8, "Form"u8);
        tokens.BeginArray("BBox"u8);
        tokens.Number(0);
        tokens.Number(0);
        tokens.Number(width);
        tokens.Number(height);
        tokens.EndArray();
        return tokens;
    }
}
