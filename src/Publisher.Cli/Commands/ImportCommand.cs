using System.CommandLine;
using System.Globalization;
using Publisher.Cli.Terminal;
using Publisher.Data.Rules;
using Publisher.Import;
using Publisher.Import.Writing;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher import FILE [--into FOLDER] [--layout auto|NAME] [--pages] [--force]</c>: an existing file becomes data.</summary>
internal static class ImportCommand
{
    private const string Automatic = "auto";

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("import", words.Import);
        var file = new Argument<string>("FILE") { Description = words.ImportFile };
        var into = new Option<string?>("--into") { Description = words.ImportInto, HelpName = "DIR" };
        var layout = new Option<string>("--layout")
        {
            Description = words.ImportLayout,
            HelpName = "auto|LAYOUT",
            DefaultValueFactory = _ => Automatic,
        };
        var pages = new Option<bool>("--pages") { Description = words.ImportPages };
        var force = new Option<bool>("--force") { Description = words.ImportForce };
        var format = DiagnosticsOption.Create(words);
        command.Arguments.Add(file);
        command.Options.Add(into);
        command.Options.Add(layout);
        command.Options.Add(pages);
        command.Options.Add(force);
        command.Options.Add(format);
        command.SetAction(arguments =>
        {
            var diagnostics = new DiagnosticBag();
            var run = new Run(
                arguments.GetValue(file)!,
                arguments.GetValue(into),
                arguments.GetValue(layout)!,
                arguments.GetValue(pages),
                arguments.GetValue(force),
                arguments.GetValue(folders.Data)!,
                arguments.GetValue(folders.Templates)!);
            var imported = run.Import(diagnostics, out var folder);
            new DiagnosticPrinter(arguments.GetValue(format)!, language).Print(diagnostics);
            if (imported is null || diagnostics.HasErrors)
            {
                return ExitCode.Input;
            }

            Console.Out.WriteLine(folder);
            var hasReport = imported.Files.Any(written => written.Path == DisclosureImport.ReportFile);
            Console.Error.WriteLine((hasReport ? words.Imported : words.Restored)(imported.Files.Length, folder));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>One import with what was typed.</summary>
    private sealed record Run(string File, string? Into, string Layout, bool ReadsPages, bool IsForced, string Data, string Templates)
    {
        public ImportedDisclosure? Import(DiagnosticBag diagnostics, out string folder)
        {
            folder = Into ?? "";
            if (Into is not null && !ImportFolder.IsFree(Into, IsForced, diagnostics))
            {
                return null;
            }

            var forms = NamedForms.ReadAll(Templates, diagnostics);
            var imported = DisclosureImport.Read(
                new ImportRequest(File, forms)
                {
                    Layout = Layout == Automatic ? null : Layout,
                    Year = YearOf(Into),
                    ReadsPages = ReadsPages,
                },
                diagnostics);
            if (imported is null)
            {
                return null;
            }

            folder = Into ?? Path.Combine(Data, imported.Year.ToString(CultureInfo.InvariantCulture), NameOf(File));
            if ((Into is null && !ImportFolder.IsFree(folder, IsForced, diagnostics)) || !ImportFolder.Write(folder, imported.Files, diagnostics))
            {
                return null;
            }

            Validate(folder, diagnostics);
            return imported;
        }

        /// <summary>
        /// The data is read again as a build would read it. What the rules call errors was printed so in the source: it is for the
        /// editor to see, and no failure of the import.
        /// </summary>
        private void Validate(string folder, DiagnosticBag diagnostics)
        {
            var data = Path.GetDirectoryName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
            if (data is not null && YearOf(folder) is not null)
            {
                var options = new BuildOptions
                {
                    Data = Relative(data),
                    Templates = Templates,
                    Output = "",
                    Paths = [folder],
                };
                diagnostics.AddRange(Validation.Run(options).Diagnostics.Select(finding =>
                    finding.Severity == Severity.Error && RuleSet.Find(finding.Code) is not null
                        ? finding with { Severity = Severity.Warning }
                        : finding));
            }
        }

        /// <summary>Relative to the current folder when that is shorter to read.</summary>
        private static string Relative(string path)
        {
            var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
            return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        }

        private static int? YearOf(string? folder)
        {
            var parent = folder is null ? null : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
            return Path.GetFileName(parent) is { Length: 4 } name
                && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        }

        /// <summary>A folder's name is in web addresses: the file's own, as far as it is plain letters and digits.</summary>
        private static string NameOf(string file)
        {
            var letters = Path.GetFileNameWithoutExtension(file).ToLowerInvariant()
                .Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
            var name = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
            return name.Length == 0 ? "imported" : name;
        }
    }
}
