namespace Publisher.Templating;

/// <summary>What one rendering may use up. Going beyond is an error at the place in the template, never an exception.</summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>Steps of all loops, and calls of functions and includes, in one rendering.</summary>
    public int Iterations { get; init; } = 100_000;

    /// <summary>Functions and includes inside each other.</summary>
    public int CallDepth { get; init; } = 64;

    /// <summary>UTF-16 units of the output, and of each captured output.</summary>
    public int OutputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>UTF-16 units of one computed string.</summary>
    public int TextLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Elements of one list or range.</summary>
    public int ListLength { get; init; } = 1_000_000;

    /// <summary>Characters and elements that all operations of one rendering together may copy.</summary>
    public long Work { get; init; } = 64L * 1024 * 1024;

    /// <summary>The time for one regular expression; all of a rendering together may take ten times as long.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromMilliseconds(200);
}
