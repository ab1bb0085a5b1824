namespace Publisher.Cli;

/// <summary>What the process answers its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Errors in the input.</summary>
    public const int Input = 1;

    /// <summary>Wrong usage of the command line.</summary>
    public const int Usage = 2;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 3;
}
