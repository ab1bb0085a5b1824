using System.Text.RegularExpressions;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Tests;

/// <summary>Every fact about a locality stands in <c>templates/</c> or <c>data/</c>; the code names none.</summary>
public sealed partial class NeutralSourceTests
{
    /// <summary>Words for where a title may break: a dictionary, from which nothing is ever printed.</summary>
    private const string Dictionary = "TitleWords.cs";

    private static readonly (string Path, string Text)[] Sources =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".resx" or ".csproj")
            .Where(path => !Generated().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path))),
    ];

    [Fact]
    public void Names_no_locality() => Assert.Empty(
        Sources.SelectMany(source => Locality().Matches(source.Text).Select(match => $"{source.Path}: {match.Value}")));

    [Fact]
    public void Holds_no_label_of_a_form()
    {
        var labels = Labels().ToHashSet(StringComparer.Ordinal);

        Assert.Contains("专项资金名称", labels);
        Assert.Contains("3月底", labels);
        Assert.Contains("第二部分", labels);
        Assert.Contains("_Toc_4_4_", labels);
        Assert.Empty(
            from source in Sources
            where Path.GetFileName(source.Path) != Dictionary
            from label in labels
            where source.Text.Contains(label, StringComparison.Ordinal)
            select $"{source.Path}: {label}");
    }

    /// <summary>What layouts print that is not also the name of a key, by which the data and the code call a thing.</summary>
    private static IEnumerable<string> Labels()
    {
        foreach (var path in Directory.GetFiles(Repository.Templates, "layout.yaml", SearchOption.AllDirectories))
        {
            var root = (DataMapping)DataParser.Parse(new SourceFile(path, File.ReadAllText(path)), new DiagnosticBag())!;
            foreach (var entry in root.Entries.Where(entry => entry.Key is "栏目" or "书签" or "项目部分" or "支出计划" or "文件标题"))
            {
                foreach (var text in Texts(entry.Value).Select(text => text.TrimEnd('：')).Where(text => text.Length > 2 && !Setting().IsMatch(text) && !IsKey(text)))
                {
                    yield return text;
                }
            }
        }
    }

    private static bool IsKey(string text) =>
        Publisher.Data.Fields.ProjectFields.All.Any(field => field.Key == text)
        || Publisher.Data.Fields.IndicatorFields.All.Any(field => field.Key == text)
        || Publisher.Data.Fields.DisclosureFields.All.Any(field => field.Key == text);

    private static IEnumerable<string> Texts(DataNode node) => node switch
    {
        DataMapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        DataSequence sequence => sequence.Items.SelectMany(Texts),
        DataScalar scalar => [scalar.Text],
        _ => [],
    };

    [GeneratedRegex("河北|天津|唐山|承德|玉田|双滦|hebei|tianjin|tangshan|chengde|yutian", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Locality();

    /// <summary>Choices and numbers, which the code must know.</summary>
    [GeneratedRegex("^(百分比|金额|[0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Generated();
}
