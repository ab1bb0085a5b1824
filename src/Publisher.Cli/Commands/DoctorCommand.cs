using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Machine;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher doctor</c>: what this machine has of what the tool can use.</summary>
internal static class DoctorCommand
{
    public static Command Create(Words words, Language language)
    {
        var command = new Command("doctor", words.Doctor);
        command.SetAction(async (_, cancellation) =>
        {
            var report = await MachineReport.MakeAsync(cancellation);
            foreach (var font in report.Fonts)
            {
                Console.Out.WriteLine($"{font.OfficialName}{(font.IsBold ? " B" : "")}\t{font.Face.PostScriptName}\t{font.Face.Description.Path}");
            }

            foreach (var (tool, version) in report.Tools)
            {
                Console.Out.WriteLine($"{tool}\t{version ?? "–"}");
            }

            new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print(report.Diagnostics);
            return report.Diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }
}
