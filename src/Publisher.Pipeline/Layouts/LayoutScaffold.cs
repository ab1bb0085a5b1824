using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Starts a new layout from one that is there.</summary>
public static class LayoutScaffold
{
    private const string NameKey = "名称:";

    /// <summary>Copies the files of <paramref name="from"/>; true when the layout <paramref name="name"/> is there then.</summary>
    public static bool Create(string templates, string name, string from, DiagnosticBag diagnostics) =>
        Create(templates, name, from, text => Rename(text, name), diagnostics);

    /// <summary>Whether the name can be a new layout's; what stands against it is reported.</summary>
    public static bool IsFree(string templates, string name, DiagnosticBag diagnostics)
    {
        if (!IsName(name))
        {
            diagnostics.Add(LayoutDiagnostics.BadLayoutName(name));
            return false;
        }

        if (Directory.Exists(Path.Combine(templates, name)) || name == LayoutLibrary.SharedFolder)
        {
            diagnostics.Add(LayoutDiagnostics.LayoutExists(name));
            return false;
        }

        return true;
    }

    /// <summary>The same with other facts: all files of the new layout are there, or none.</summary>
    internal static bool Create(string templates, string name, string from, Func<string, string> changeFacts, DiagnosticBag diagnostics)
    {
        var known = new FolderSourceFiles(templates, templates).ListFolders("").Where(folder => folder != LayoutLibrary.SharedFolder).ToArray();
        if (IsName(name) && !known.Contains(from, StringComparer.Ordinal))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownLayout(default, from, string.Join("、", known)));
            return false;
        }

        if (!IsFree(templates, name, diagnostics))
        {
            return false;
        }

        // Beside the folder of layouts, where nobody takes it for one.
        var incoming = Path.TrimEndingDirectorySeparator(Path.GetFullPath(templates)) + "." + name + ".incoming";
        try
        {
            if (Directory.Exists(incoming))
            {
                Directory.Delete(incoming, recursive: true);
            }

            Copy(Path.Combine(templates, from), incoming);
            var facts = Path.Combine(incoming, LayoutLoader.FormFile);
            if (File.Exists(facts))
            {
                File.WriteAllText(facts, changeFacts(File.ReadAllText(facts)));
            }

            Directory.Move(incoming, Path.Combine(templates, name));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite($"{templates}/{name}", error.Message));
            TryRemove(incoming);
            return false;
        }
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var path in new FolderSourceFiles(source, source).ListFiles(""))
        {
            File.Copy(Path.Combine(source, path), Path.Combine(target, path));
        }

        foreach (var folder in new FolderSourceFiles(source, source).ListFolders(""))
        {
            Copy(Path.Combine(source, folder), Path.Combine(target, folder));
        }
    }

    /// <summary>The copy is another form: it must not keep the other's name.</summary>
    private static string Rename(string facts, string name) => string.Join('\n', facts.Split('\n')
        .Select(line => line.StartsWith(NameKey, StringComparison.Ordinal) ? $"{NameKey} {name}" : line));

    private static void TryRemove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The layout itself was not begun; this folder is in nobody's way.
        }
    }

    /// <summary>A layout's name is a folder, typed by hand in every disclosure.</summary>
    private static bool IsName(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
