using Publisher.Documents;
using Publisher.Text.Diagnostics;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>Writes documents for tests.</summary>
internal static class WordFile
{
    /// <summary>The file of a document that nothing is wrong with.</summary>
    public static byte[] Of(Document document, WordWriterOptions? options = null)
    {
        var (file, diagnostics) = WithFindings(document, options);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
        return file;
    }

    public static (byte[] File, DiagnosticBag Diagnostics) WithFindings(Document document, WordWriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        using var output = new MemoryStream();
        new WordWriter().Write(document, options ?? WordWriterOptions.Default, output, diagnostics);
        return (output.ToArray(), diagnostics);
    }
}
