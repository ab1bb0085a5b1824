using System.Buffers;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>
/// Where an attachment goes in the folder of a disclosure. Attachments have no folders: disclosure.yaml is one file, and all others
/// are projects.
/// </summary>
internal static class AttachmentName
{
    /// <summary>In bytes, file systems allow 255; a Chinese character has three.</summary>
    private const int Longest = 80;

    private const string Projects = "projects/";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    public static bool IsDisclosure(string name) => Extensions.Any(extension => name == "disclosure" + extension);

    /// <summary>The path in the folder; null for a name that leads elsewhere, or that no data file has.</summary>
    public static string? PathOf(string name)
    {
        if (IsDisclosure(name))
        {
            return name;
        }

        var file = name.StartsWith(Projects, StringComparison.Ordinal) ? name[Projects.Length..] : name;
        var isPlain = file.Length <= Longest && file[..Math.Min(1, file.Length)] is not ("." or "-" or " ")
            && !file.AsSpan().ContainsAny(Forbidden) && !file.Any(char.IsControl)
            && Extensions.Any(extension => file.EndsWith(extension, StringComparison.Ordinal) && file.Length > extension.Length);
        return isPlain ? Projects + file : null;
    }
}
