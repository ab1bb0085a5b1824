using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Starts a new layout from one that is there.</summary>
public static class LayoutScaffold
{
    private const string NameKey = "名称:";

    /// <summary>Copies the files of <paramref name="from"/>; true when the layout <paramref name="name"/> is there then.</summary>
    public static bool Create(string templates, string name, string from, DiagnosticBag diagnostics)
    {
        var files = new FolderSourceFiles(templates, templates);
        var known = files.ListFolders("").Where(folder => folder != LayoutLibrary.SharedFolder).ToArray();
        if (!IsName(name))
        {
            diagnostics.Add(LayoutDiagnostics.BadLayoutName(name));
            return false;
        }

        if (!known.Contains(from, StringComparer.Ordinal))
        {
            diagnostics.Add(LayoutDiagnostics.UnknownLayout(default, from, string.Join("、", known)));
            return false;
        }

        if (Directory.Exists(Path.Combine(templates, name)) || name == LayoutLibrary.SharedFolder)
        {
            diagnostics.Add(LayoutDiagnostics.LayoutExists(name));
            return false;
        }

        try
        {
            Copy(Path.Combine(templates, from), Path.Combine(templates, name), name);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CommandDiagnostics.CannotWrite($"{templates}/{name}", error.Message));
            return false;
        }
    }

    private static void Copy(string source, string target, string name)
    {
        Directory.CreateDirectory(target);
        foreach (var path in new FolderSourceFiles(source, source).ListFiles(""))
        {
            File.Copy(Path.Combine(source, path), Path.Combine(target, path));
        }

        foreach (var folder in new FolderSourceFiles(source, source).ListFolders(""))
        {
            Copy(Path.Combine(source, folder), Path.Combine(target, folder), name);
        }

        // The copy is another form: it must not keep the other's name.
        var facts = Path.Combine(target, LayoutLoader.FormFile);
        if (File.Exists(facts))
        {
            var lines = File.ReadAllText(facts).Split('\n')
                .Select(line => line.StartsWith(NameKey, StringComparison.Ordinal) ? $"{NameKey} {name}" : line);
            File.WriteAllText(facts, string.Join('\n', lines));
        }
    }

    /// <summary>A layout's name is a folder, typed by hand in every disclosure.</summary>
    private static bool IsName(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
