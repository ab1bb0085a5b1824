using Publisher.Pipeline.Output;
using Publisher.Site.Page;

namespace Publisher.Pipeline.Formats;

/// <summary>Tells from a file's own bytes whether it is signed.</summary>
internal static class PdfSignatures
{
    /// <summary>
    /// Only a signature dictionary has this key, and it is never inside a compressed stream: its value must be findable and of
    /// fixed length (ISO 32000-2 §12.8.1).
    /// </summary>
    private static ReadOnlySpan<byte> SignedBytes => "/ByteRange"u8;

    public static SignatureState StateOf(Artifact file) => !file.Name.EndsWith(".pdf", StringComparison.Ordinal)
        ? SignatureState.None
        : file.Content.Span.IndexOf(SignedBytes) >= 0 ? SignatureState.Signed : SignatureState.Unsigned;
}
