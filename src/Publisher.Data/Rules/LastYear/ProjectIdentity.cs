using Publisher.Data.Model;
using Publisher.Data.Values;

namespace Publisher.Data.Rules.LastYear;

/// <summary>What stays of a project from year to year: its name without the years in it. Codes are given anew.</summary>
internal static class ProjectIdentity
{
    public static string NameOf(Project project)
    {
        var name = project.Name.Text.Trim().TrimStart('#');
        foreach (var mention in YearMention.FindAll(name).Reverse())
        {
            var end = mention.Start + YearMention.Length;
            end += end < name.Length && name[end] == '度' ? 1 : 0;
            name = name.Remove(mention.Start, end - mention.Start);
        }

        return name;
    }
}
