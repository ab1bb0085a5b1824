using System.Diagnostics;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>Another program's reading of our files: LibreOffice with a profile of its own, ended after a minute and a half.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Converts a Word file to <paramref name="format"/> (<c>pdf</c>, <c>fodt</c>).</summary>
    public static byte[] Convert(byte[] file, string format)
    {
        var folder = Directory.CreateTempSubdirectory("publisher-word-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "disclosure.docx"), file);
            Run(
                "soffice",
                folder.FullName,
                "--headless",
                $"-env:UserInstallation=file://{folder.FullName}/profile",
                "--convert-to",
                format,
                "disclosure.docx");
            return File.ReadAllBytes(Path.Combine(folder.FullName, "disclosure." + format));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The text of a PDF, a page an item.</summary>
    public static string[] PagesOf(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("publisher-word-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "disclosure.pdf"), pdf);
            Run("pdftotext", folder.FullName, "-layout", "disclosure.pdf", "disclosure.txt");
            return File.ReadAllText(Path.Combine(folder.FullName, "disclosure.txt")).Split('\f')[..^1];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {Limit}");
        }

        Assert.True(process.ExitCode == 0, $"{program}: {output.Result}{errors.Result}");
    }
}
