namespace Publisher.Cli.Tests;

/// <summary>What a process answered.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);
