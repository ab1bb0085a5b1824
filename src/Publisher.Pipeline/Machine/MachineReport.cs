using System.Collections.Immutable;
using Medallion.Shell;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Machine;

/// <summary>What this machine has of what the tool can use.</summary>
/// <param name="Fonts">Which font serves which role.</param>
/// <param name="Tools">Optional programs with the first line of their version; null: not found.</param>
/// <param name="Diagnostics">Substitutes, fonts that cannot be read, no fonts at all.</param>
public sealed record MachineReport(
    IReadOnlyList<FontAssignment> Fonts, ImmutableArray<(string Tool, string? Version)> Tools, DiagnosticBag Diagnostics)
{
    private static readonly ImmutableArray<(string Tool, string Argument)> Known = [("git", "--version"), ("soffice", "--version"), ("verapdf", "--version")];

    public static async Task<MachineReport> MakeAsync(CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        using var library = FontLibrary.OfMachine();
        var fonts = FontSet.Open(library, diagnostics)?.Assignments ?? [];
        var tools = ImmutableArray.CreateBuilder<(string, string?)>();
        foreach (var (tool, argument) in Known)
        {
            tools.Add((tool, await AskVersionAsync(tool, argument, cancellation)));
        }

        return new MachineReport(fonts, tools.ToImmutable(), diagnostics);
    }

    private static async Task<string?> AskVersionAsync(string tool, string argument, CancellationToken cancellation)
    {
        try
        {
            var result = await Command.Run(tool, [argument], options => options
                .Timeout(TimeSpan.FromSeconds(20))
                .CancellationToken(cancellation)).Task;
            return result.Success ? result.StandardOutput.Split('\n')[0].Trim() : null;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or TimeoutException or IOException)
        {
            return null;
        }
    }
}
