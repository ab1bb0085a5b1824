namespace Publisher.Cli.Tests.Editor;

/// <summary>A place that the editor underlines.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Message">What it says there.</param>
public sealed record EditorMark(int Line, string Message);
