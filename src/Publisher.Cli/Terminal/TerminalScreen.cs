namespace Publisher.Cli.Terminal;

/// <summary>What the terminal can show. NO_COLOR, pipes and CI get neither colours nor progress bars.</summary>
internal static class TerminalScreen
{
    public static bool HasColor { get; } = IsInteractive && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    public static bool HasProgress => HasColor;

    private static bool IsInteractive =>
        !Console.IsErrorRedirected
        && Environment.GetEnvironmentVariable("CI") is null or "" or "false"
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";
}
