using Publisher.Text.Diagnostics;

namespace Publisher.Import.Reading;

/// <summary>Ends the reading of a file that cannot be read on; it never leaves the reading of files.</summary>
internal sealed class UnreadableSourceException(Diagnostic diagnostic) : Exception
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
