namespace Publisher.Text.Diagnostics.Formats;

/// <summary>A way to print findings.</summary>
public abstract class DiagnosticFormat
{
    /// <summary>Prints all of <paramref name="diagnostics"/> in their order.</summary>
    public abstract void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output);
}
