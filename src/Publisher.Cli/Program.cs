using System.CommandLine;
using Publisher.Cli;
using Publisher.Cli.Commands;
using Publisher.Cli.Terminal;

// The tool prints UTF-8 whatever the console's code page is.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var language = MessageLanguage.Choose(args);
var words = Words.In(language);
try
{
    var root = CommandTree.Create(words, language);
    var parsed = root.Parse(args);
    if (parsed.Errors.Count > 0)
    {
        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        return ExitCode.Usage;
    }

    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (Environment.GetEnvironmentVariable("PUBLISHER_DEBUG") is null or "")
{
    // Whoever edits data can do nothing with a stack trace; PUBLISHER_DEBUG=1 shows it.
    await Console.Error.WriteLineAsync(words.Bug($"{error.GetType().Name}: {error.Message}"));
    return ExitCode.Bug;
}
