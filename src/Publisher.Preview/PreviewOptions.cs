using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>What to preview, and where.</summary>
public sealed record PreviewOptions
{
    /// <summary>What is built on every change; its output folder is what is served.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The port on 127.0.0.1; 0: any that is free.</summary>
    public required int Port { get; init; }

    /// <summary>The language of what the preview adds to the pages.</summary>
    public required Language Language { get; init; }
}
