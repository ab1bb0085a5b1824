using Publisher.Text.Sources;

namespace Publisher.Data.Changes;

/// <summary>Files by their names alone: the folder may have moved between two versions.</summary>
internal static class FileNames
{
    public static string Of(SourceSpan place) => place.File is { } file ? file.Path[(file.Path.LastIndexOf('/') + 1)..] : "";
}
