using Medallion.Shell;
using Publisher.Import.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Conversion;

/// <summary>Has LibreOffice turn older formats of word processors into .docx, where it is installed.</summary>
internal static class OfficeConverter
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private static readonly string[] Programs = ["soffice", "libreoffice"];

    private static readonly string[] Folders =
    [
        "/usr/bin", "/usr/local/bin", "/opt/libreoffice/program", "/snap/bin", "/Applications/LibreOffice.app/Contents/MacOS",
        @"C:\Program Files\LibreOffice\program", @"C:\Program Files (x86)\LibreOffice\program",
    ];

    /// <summary>Converts the file at <paramref name="path"/>; the .docx as bytes, or null after saying why not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="extension">What its content is, with the dot; its name may say otherwise.</param>
    /// <param name="diagnostics">Receives why not.</param>
    public static byte[]? Convert(string path, string extension, DiagnosticBag diagnostics)
    {
        if (FindProgram() is not { } program)
        {
            diagnostics.Add(FileDiagnostics.NeedsConverter(path));
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("publisher-import-");
        try
        {
            // A profile of its own: LibreOffice refuses to run twice with one.
            var source = Path.Combine(folder.FullName, "source" + extension);
            File.Copy(path, source);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            var output = Path.Combine(folder.FullName, "out");
            using var command = Command.Run(
                program,
                ["--headless", "--norestore", $"-env:UserInstallation={profile}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", output, source],
                options => options.Timeout(Limit).ThrowOnError(false));
            var result = command.Result;
            var converted = Path.Combine(output, "source.docx");
            if (File.Exists(converted))
            {
                return File.ReadAllBytes(converted);
            }

            diagnostics.Add(FileDiagnostics.ConversionFailed(path, (result.StandardError + result.StandardOutput).Trim()));
        }
        catch (Exception error) when (error is TimeoutException or AggregateException { InnerException: TimeoutException })
        {
            diagnostics.Add(FileDiagnostics.ConversionFailed(path, $"> {Limit.TotalSeconds:0} s"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            diagnostics.Add(FileDiagnostics.ConversionFailed(path, error.Message));
        }
        finally
        {
            Delete(folder);
        }

        return null;
    }

    private static string? FindProgram()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Concat(Folders)
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => Programs.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }))
            .FirstOrDefault(File.Exists);
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A temporary folder that stays behind is no reason to lose the conversion.
        }
    }
}
