using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Recognition;

namespace Publisher.Import.Writing;

/// <summary>Writes the file of one project.</summary>
internal sealed class ProjectYaml(DisclosureDraft disclosure, NamedForm named)
{
    public string Write(ProjectRecord record)
    {
        var yaml = new YamlWriter();
        WriteHead(yaml, record);
        if (record.WithheldReason is { } reason)
        {
            yaml.Entry(ProjectFields.Withheld.Key, reason);
            return yaml.ToString();
        }

        WriteTitles(yaml, record);
        WriteIncomplete(yaml, record, record.Content.Part);
        new ProjectContentYaml(yaml, disclosure, named.Form).Write(record.Content);
        WriteOthers(yaml, record);
        return yaml.ToString();
    }

    private static void WriteHead(YamlWriter yaml, ProjectRecord record)
    {
        if (record.IsUnnumbered)
        {
            yaml.Entry(ProjectFields.Number.Key, "");
        }

        if (record.Parts.Count > 0)
        {
            yaml.Mapping(ProjectFields.Parts.Key, () =>
            {
                foreach (var part in record.Parts)
                {
                    yaml.Item(part);
                }
            });
        }
    }

    private void WriteTitles(YamlWriter yaml, ProjectRecord record)
    {
        if (record.Titles.Count == 0)
        {
            return;
        }

        var isForAll = record.Titles.Count == record.Others.Count + 1 && record.Titles.Values.Distinct(StringComparer.Ordinal).Count() == 1;
        if (isForAll)
        {
            yaml.Entry(ProjectFields.TableTitle.Key, record.Titles.Values.First());
            return;
        }

        yaml.Mapping(ProjectFields.TableTitle.Key, () =>
        {
            foreach (var (part, title) in record.Titles)
            {
                yaml.Entry(PartTitle(part), title);
            }
        });
    }

    private static void WriteIncomplete(YamlWriter yaml, ProjectRecord record, int part)
    {
        if (record.Incomplete.TryGetValue(part, out var reason))
        {
            yaml.Entry(ProjectFields.Incomplete.Key, reason);
        }
    }

    private void WriteOthers(YamlWriter yaml, ProjectRecord record)
    {
        var variants = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<string>>();
        foreach (var (part, draft) in record.Others)
        {
            var keys = ProjectDifferences.Find(record.Content, draft);
            if (keys.Length > 0 || record.Incomplete.ContainsKey(part))
            {
                variants.Add(part, keys);
            }
        }

        if (variants.Count == 0)
        {
            return;
        }

        yaml.BlankLine();
        yaml.Mapping(ProjectFields.Variants.Key, () =>
        {
            foreach (var (part, keys) in variants)
            {
                yaml.Mapping(PartTitle(part), () =>
                {
                    WriteIncomplete(yaml, record, part);
                    new ProjectContentYaml(yaml, disclosure, named.Form) { Only = keys }.Write(record.Others[part]);
                });
            }
        });
    }

    private string PartTitle(int part) => named.Form.ProjectParts[part].Title;
}
