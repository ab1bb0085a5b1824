using Publisher.Data.Forms;

namespace Publisher.Import;

/// <summary>The form that a file has.</summary>
/// <param name="Like">The form of a layout that is like it.</param>
/// <param name="Form">The form.</param>
public sealed record ObservedFile(NamedForm Like, ObservedForm Form);
