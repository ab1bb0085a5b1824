using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout;

namespace Publisher.Writers.Pdf.Writing;

internal static class PdfFile
{
    public static void Write(DocumentLayout layout, PdfWriterOptions options, Stream output, DiagnosticBag diagnostics) => throw new NotSupportedException();
}
