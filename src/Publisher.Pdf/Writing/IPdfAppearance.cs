namespace Publisher.Pdf.Writing;

/// <summary>What is to be seen of an annotation: something that can draw itself into any file (ISO 32000-1 §12.5.5).</summary>
public interface IPdfAppearance
{
    /// <summary>In points.</summary>
    double Width { get; }

    /// <summary>In points.</summary>
    double Height { get; }

    /// <summary>What it shows, in words.</summary>
    string AlternateText { get; }

    /// <summary>Writes a form XObject with all that it needs and returns it.</summary>
    PdfReference Write(IPdfObjects file);
}
