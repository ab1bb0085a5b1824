using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Formats;

/// <summary>One of the files that every disclosure has.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Inputs">What it is made from: it is made anew when one of these has changed.</param>
/// <param name="Make">Its bytes. May ask for other outputs, which are made once.</param>
internal sealed record OutputDefinition(
    string Name, InputKinds Inputs, Func<DisclosureRendering, DiagnosticBag, ReadOnlyMemory<byte>> Make)
{
    /// <summary>Whether it takes long enough to be made on a thread of its own.</summary>
    public bool IsSlow { get; init; }

    public bool NeedsDocument => (Inputs & InputKinds.Templates) != InputKinds.None;
}
