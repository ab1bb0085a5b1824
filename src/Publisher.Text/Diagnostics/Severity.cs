namespace Publisher.Text.Diagnostics;

/// <summary>How bad a finding is. Only an <see cref="Error"/> keeps outputs from being written.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
