namespace Publisher.Pdf.Writing;

/// <summary>Takes objects: of a new file, or of an update of one.</summary>
public interface IPdfObjects
{
    /// <summary>A number for an object that is written later, once.</summary>
    PdfReference Allocate();

    /// <summary>
    /// Starts an object that is no stream. One value is to be written, then <see cref="EndObject"/> called.
    /// </summary>
    PdfTokenWriter BeginObject(PdfReference reference);

    void EndObject();

    /// <summary>
    /// Starts a stream. Its dictionary is open for further entries; one of the methods below adds Filter and Length, closes
    /// it and writes the data.
    /// </summary>
    PdfTokenWriter BeginStream(PdfReference reference);

    /// <summary>Packs and writes the data of the open stream.</summary>
    void EndStream(ReadOnlySpan<byte> data);

    /// <summary>Writes data of the open stream that <see cref="PdfDeflate"/> has packed.</summary>
    void EndPackedStream(ReadOnlySpan<byte> packed);
}
