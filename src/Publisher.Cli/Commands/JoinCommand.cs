using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher join SHARD…</c>: makes one site of the parts that several machines have built.</summary>
internal static class JoinCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("join", words.Join);
        var shards = new Argument<string[]>("SHARD") { Description = words.JoinShards, Arity = ArgumentArity.OneOrMore };
        command.Arguments.Add(shards);
        var format = DiagnosticsOption.Create(words);
        command.Options.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            var report = await ShardJoin.RunAsync(
                arguments.GetValue(shards)!,
                folders.Read(arguments) with { Notify = printer.IsHuman ? notice => printer.Print([notice]) : null },
                cancellation);
            printer.Print(report.Diagnostics);
            return report.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }
}
