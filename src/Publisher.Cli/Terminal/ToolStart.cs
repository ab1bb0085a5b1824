namespace Publisher.Cli.Terminal;

/// <summary>How this very program is started again, by a hook.</summary>
internal static class ToolStart
{
    /// <summary>Words; the last one is a file. The front door builds the tool when its sources change, so hooks go through it.</summary>
    public static IReadOnlyList<string> Words =>
        Environment.GetEnvironmentVariable("PUBLISHER_ROOT") is { Length: > 0 } root && !OperatingSystem.IsWindows()
            ? [Path.Combine(Path.GetFullPath(root), "publisher")]
            : [(Environment.ProcessPath ?? "dotnet").Replace('\\', '/'), Path.Combine(AppContext.BaseDirectory, "publisher.dll").Replace('\\', '/')];
}
