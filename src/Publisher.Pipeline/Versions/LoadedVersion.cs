using Publisher.Data.Model;

namespace Publisher.Pipeline.Versions;

/// <summary>The model of a disclosure in one version.</summary>
/// <param name="Folder">Where it lies in that version, <c>2024/my-bureau</c>.</param>
/// <param name="Disclosure">What it says.</param>
internal sealed record LoadedVersion(string Folder, Disclosure Disclosure)
{
    /// <summary>By which a disclosure that was moved and renamed is known again.</summary>
    public string Words => $"{Disclosure.OverallGoals?.Text}"
        + string.Concat(Disclosure.Parts.SelectMany(part => part.Tables).Select(table => $"{table.Title}{table.Project.Budget}"));
}
