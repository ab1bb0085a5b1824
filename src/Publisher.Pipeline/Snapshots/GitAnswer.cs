namespace Publisher.Pipeline.Snapshots;

/// <summary>What git answered.</summary>
/// <param name="Success">Whether it exited with 0.</param>
/// <param name="Output">Its output.</param>
/// <param name="Error">What it complained about, on one line.</param>
internal sealed record GitAnswer(bool Success, string Output, string Error)
{
    /// <summary>The output without the line feed at its end.</summary>
    public string Line => Output.EndsWith('\n') ? Output[..^1] : Output;

    /// <summary>The parts of an output made with <c>-z</c>: names of files may hold anything else.</summary>
    public IEnumerable<string> Parts => Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
