using System.Globalization;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>What editors and template authors do to a site, chosen by numbers.</summary>
internal sealed class RandomEdits(SmallSite site)
{
    private const string Broken = "项目名称：材料印刷费";
    private const string Whole = "项目名称: 材料印刷费";

    private readonly Action<int>[] _edits = All(site);
    private int _days;

    /// <summary>The date of the documents, which an edit may move on.</summary>
    public DateTimeOffset Date => Build.Date.AddDays(_days);

    /// <summary>Does one of the edits; the rest of the number says to which file.</summary>
    public void Apply(int number)
    {
        var (choice, detail) = (number % (_edits.Length + 1), number / (_edits.Length + 1));
        if (choice == _edits.Length)
        {
            _days++;
            return;
        }

        _edits[choice](detail);
    }

    /// <summary>Undoes all slips.</summary>
    public void Repair()
    {
        foreach (var file in Projects(site).Where(file => File.ReadAllText(file).Contains(Broken, StringComparison.Ordinal)))
        {
            Change(file, Broken, Whole);
        }
    }

    private static Action<int>[] All(SmallSite site) =>
    [
        n => Change(Pick(Projects(site), n), "份\"", "0份\""),
        n => Change(Pick(Projects(site), n), Whole, Broken),
        n => Change(Pick(Projects(site), n), Broken, Whole),
        n => Annotate(Projects(site), n),
        n => Copy(Projects(site), n),
        n => Delete(Projects(site), n),
        n => Move(Projects(site), n),
        n => Change(Path.Combine(Pick(Disclosures(site), n), "disclosure.yaml"), "部门: 某市", "部门: 某某市"),
        n => Change(Path.Combine(Pick(Disclosures(site), n), "disclosure.yaml"), "部门: 某某市", "部门: 某市"),
        n => AddDisclosure(site, n),
        n => DeleteDisclosure(site, n),
        n => RenameDisclosure(site, n),
        n => SwapDisclosures(site, n),
        n => Toggle(site.Folder["templates/shared/cover.sbn"], "部门预算绩效目标", "部门预算项目绩效目标"),
        n => Toggle(site.Folder["templates/shared/project-rows.sbn"], "{{~ # ", "{{~ # . "),
        n => Toggle(site.Folder["templates/shared/styles.yaml"], "字号: 小初", "字号: 一号"),
        n => Toggle(site.Folder["templates/hebei/layout.yaml"], "名称: ", "名称:  "),
        n => OwnTemplate(site, "cover.sbn"),
        n => OwnTemplate(site, "labelled.sbn"),
        n => Lose(site, n),
        n => Delete([.. Existing(site.Folder["out/manifest.json"])], n),
        n => Delete([.. Existing(site.Folder["out/.publisher/ledger"])], n),
    ];

    private static string[] Projects(SmallSite site) => Sorted(Directory.GetFiles(site.Data, "*.yaml", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "projects"));

    private static string[] Disclosures(SmallSite site) => Sorted(Directory.GetFiles(site.Data, "disclosure.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetDirectoryName(file)!));

    private static string[] Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    private static string Pick(string[] paths, int n) => paths.Length == 0 ? "" : paths[n % paths.Length];

    private static IEnumerable<string> Existing(string path) => File.Exists(path) ? [path] : [];

    private static string Sibling(string path, int n) =>
        Path.Combine(Path.GetDirectoryName(path)!, string.Create(CultureInfo.InvariantCulture, $"{n % 7:00}-副本.yaml"));

    private static void Change(string path, string old, string @new)
    {
        if (File.Exists(path))
        {
            File.WriteAllText(path, File.ReadAllText(path).Replace(old, @new, StringComparison.Ordinal));
        }
    }

    private static void Annotate(string[] paths, int n)
    {
        if (paths.Length > 0)
        {
            File.AppendAllText(Pick(paths, n), "# 注释\n");
        }
    }

    private static void Copy(string[] paths, int n)
    {
        if (paths.Length > 0 && Pick(paths, n) != Sibling(Pick(paths, n), n))
        {
            File.Copy(Pick(paths, n), Sibling(Pick(paths, n), n), overwrite: true);
        }
    }

    private static void Toggle(string path, string one, string other)
    {
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Contains(other, StringComparison.Ordinal)
            ? text.Replace(other, one, StringComparison.Ordinal)
            : text.Replace(one, other, StringComparison.Ordinal));
    }

    private static void Delete(string[] paths, int n)
    {
        if (paths.Length > 0)
        {
            File.Delete(Pick(paths, n));
        }
    }

    private static void Move(string[] paths, int n)
    {
        if (paths.Length > 0)
        {
            File.Move(Pick(paths, n), Sibling(Pick(paths, n), n), overwrite: true);
        }
    }

    private static void AddDisclosure(SmallSite site, int n)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"202{2 + (n % 3)}/d{n % 5}");
        if (!Directory.Exists(site.Folder["data/" + path]))
        {
            site.Add(path);
        }
    }

    /// <summary>The last one stays: an empty data folder is an error.</summary>
    private static void DeleteDisclosure(SmallSite site, int n)
    {
        var all = Disclosures(site);
        if (all.Length > 1)
        {
            Directory.Delete(Pick(all, n), recursive: true);
        }
    }

    private static void RenameDisclosure(SmallSite site, int n)
    {
        var from = Pick(Disclosures(site), n);
        var to = Path.Combine(Path.GetDirectoryName(from)!, string.Create(CultureInfo.InvariantCulture, $"改名{n % 4}"));
        if (!Directory.Exists(to))
        {
            Directory.Move(from, to);
        }
    }

    /// <summary>Two slugs of one year change places.</summary>
    private static void SwapDisclosures(SmallSite site, int n)
    {
        var first = Pick(Disclosures(site), n);
        var second = Disclosures(site).FirstOrDefault(other => other != first && Path.GetDirectoryName(other) == Path.GetDirectoryName(first));
        if (second is not null)
        {
            Directory.Move(first, first + ".tmp");
            Directory.Move(second, first);
            Directory.Move(first + ".tmp", second);
        }
    }

    /// <summary>A layout gets a template of its own in place of a shared one, or gives it up.</summary>
    private static void OwnTemplate(SmallSite site, string name)
    {
        var own = site.Folder["templates/hebei/" + name];
        if (File.Exists(own))
        {
            File.Delete(own);
        }
        else
        {
            File.Copy(site.Folder["templates/shared/" + name], own);
        }
    }

    private static void Lose(SmallSite site, int n)
    {
        var files = Sorted(Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".publisher", StringComparison.Ordinal)));
        Delete(files, n);
    }
}
