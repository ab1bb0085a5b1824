using System.Globalization;
using System.Text;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Rules;

/// <summary>
/// A thousand slips, each in one place of the good disclosure: how many are noticed, and by what. The figures lie in
/// <c>cases/corruptions.txt</c>; <c>PUBLISHER_ACCEPT_GOLDENS=1</c> writes them anew.
/// </summary>
public sealed class CorruptionTests
{
    private const int Slips = 1_000;

    /// <summary>With the keys that the layouts here ask for.</summary>
    private static readonly FormDefinition Form = RuleRun.Form with
    {
        RequiredProjectKeys = ["项目编码", "项目名称", "预算数", "资金用途", "资金支出计划", "绩效目标", "绩效指标"],
    };

    [Fact]
    public void Notices_most_slips()
    {
        var caught = new SortedDictionary<string, (int All, int Caught, Dictionary<string, int> By)>(StringComparer.Ordinal);
        var (count, seed) = (0, 0);
        while (count < Slips)
        {
            var (name, spoil) = Corruption.Kinds[seed % Corruption.Kinds.Length];
            if (new Corruption(++seed).Apply(spoil) is not { } files)
            {
                continue;
            }

            count++;
            var codes = Codes(files);
            var entry = caught.GetValueOrDefault(name, (0, 0, []));
            foreach (var code in codes)
            {
                entry.By[code] = entry.By.GetValueOrDefault(code) + 1;
            }

            caught[name] = (entry.All + 1, entry.Caught + (codes.Count > 0 ? 1 : 0), entry.By);
        }

        var report = Print(caught);
        var path = Path.Combine(Repository.Root, "tests", "Publisher.Data.Tests", "cases", "corruptions.txt");
        if (Environment.GetEnvironmentVariable("PUBLISHER_ACCEPT_GOLDENS") == "1")
        {
            File.WriteAllText(path, report);
        }

        Assert.Equal(File.ReadAllText(path), report);
    }

    /// <summary>What the loader and the rules say of it.</summary>
    private static HashSet<string> Codes((string Name, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse([.. files.Select(file => new SourceFile($"data/2024/x/{file.Name}", file.Text))], diagnostics);
        if (syntax is not null && DisclosureLoader.Load(syntax, Form, diagnostics) is { } disclosure)
        {
            RuleSet.Run(disclosure, new RuleContext(Form), diagnostics);
        }

        return [.. diagnostics.Select(diagnostic => diagnostic.Code)];
    }

    private static string Print(SortedDictionary<string, (int All, int Caught, Dictionary<string, int> By)> caught)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{caught.Values.Sum(entry => entry.Caught)} / {caught.Values.Sum(entry => entry.All)}\n\n");
        foreach (var (name, (all, found, by)) in caught)
        {
            var codes = by.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(4)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"));
            text.Append(CultureInfo.InvariantCulture, $"{found} / {all}  {name}: {string.Join(", ", codes)}\n");
        }

        return text.ToString();
    }
}
