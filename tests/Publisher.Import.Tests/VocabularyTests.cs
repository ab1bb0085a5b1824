using System.Text.RegularExpressions;

namespace Publisher.Import.Tests;

/// <summary>What a form says stands in its layout; the importer's code knows no word of any form.</summary>
public sealed partial class VocabularyTests
{
    /// <summary>Numbers and the marks of list styles are the same in every form.</summary>
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>What layouts write in braces for the data's own.</summary>
    private static readonly string[] Places = ["{年度}", "{部门}", "{一}"];

    [Fact]
    public void Has_no_chinese_words_in_code()
    {
        var folder = Path.Combine(Repository.Root, "src", "Publisher.Import");
        var words = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file)
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Select(line => Places.Aggregate(line, (text, place) => text.Replace(place, "", StringComparison.Ordinal)))
                .Where(line => Ideographs().Matches(line).Any(match => !Numerals.Contains(match.Value, StringComparison.Ordinal)))
                .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));

        Assert.Empty(words);
    }

    [Fact]
    public void Reads_a_form_by_its_layout_alone()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var layout = folder["templates/hebei/layout.yaml"];
        File.WriteAllText(layout, File.ReadAllText(layout)
            .Replace("  项目名称: 项目名称", "  项目名称: 名目", StringComparison.Ordinal)
            + "\n导入:\n  栏目:\n    预算数: [经费总额]\n  表题后缀: [一览表]\n");
        using var import = Import.OfText(
            "1.材料印刷费一览表\n\t项目编码\n\t13020024P00706610007L\n\t名目\n\t材料印刷费\n\n\t预算规模及资金用途\n\t经费总额\n\t0.75\n\n\t\n\t印制材料\n\n",
            layout: "hebei",
            templates: folder["templates"]);

        Assert.Contains("表题: 材料印刷费一览表\n", import.Projects[0], StringComparison.Ordinal);
        Assert.Contains("项目名称: 材料印刷费\n预算数: \"0.75\"\n资金用途: 印制材料\n", import.Projects[0], StringComparison.Ordinal);
        Assert.Empty(import.Leftovers);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ideographs();
}
