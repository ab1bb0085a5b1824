using System.Text;
using Publisher.Cli.Terminal;

namespace Publisher.Cli.Commands;

/// <summary>
/// Where a key's password comes from: a file, the environment, or whoever sits at the terminal. Never an argument, which other
/// processes and the shell's history would see.
/// </summary>
internal static class PasswordSource
{
    private const string Variable = "PUBLISHER_KEY_PASSWORD";

    /// <returns>Null when there is no password and nobody to ask.</returns>
    public static string? Find(string? file, string key, SignWords words)
    {
        if (file is not null)
        {
            return ReadFile(file);
        }

        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set
            : Console.IsInputRedirected ? null
            : Ask(words.AskPassword(key));
    }

    private static string? ReadFile(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            return reader.ReadLine() ?? "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Nothing of what is typed is shown.</summary>
    private static string? Ask(string question)
    {
        Console.Error.Write(question);
        var password = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    Console.Error.WriteLine();
                    return password.ToString();
                case ConsoleKey.Escape:
                    Console.Error.WriteLine();
                    return null;
                case ConsoleKey.Backspace when password.Length > 0:
                    password.Length--;
                    break;
                default:
                    if (!char.IsControl(key.KeyChar))
                    {
                        password.Append(key.KeyChar);
                    }

                    break;
            }
        }
    }
}
