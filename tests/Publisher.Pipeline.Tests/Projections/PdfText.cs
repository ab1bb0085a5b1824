using System.Text;
using System.Text.RegularExpressions;

namespace Publisher.Pipeline.Tests.Projections;

/// <summary>A PDF as poppler's tools see it.</summary>
internal sealed partial class PdfText(string path)
{
    /// <summary>The words of the structure tree: no page numbers, no repeated table heads.</summary>
    public string StructureText
    {
        get
        {
            var text = new StringBuilder();
            foreach (var line in RealTool.Run("pdfinfo", "-struct-text", path).Output.Split('\n'))
            {
                var trimmed = line.Trim();
                if (trimmed.StartsWith('"') && trimmed.EndsWith('"') && trimmed.Length > 1)
                {
                    text.Append(trimmed[1..^1]).Append('\n');
                }
            }

            return text.ToString();
        }
    }

    /// <summary>The words of each page.</summary>
    public IReadOnlyList<string> Pages => RealTool.Run("pdftotext", "-raw", "-enc", "UTF-8", path, "-").Output.Split('\f')[..^1];

    /// <summary>Named destination → page, from 1.</summary>
    public IReadOnlyDictionary<string, int> Destinations => DestinationLine()
        .Matches(RealTool.Run("pdfinfo", "-dests", path).Output)
        .ToDictionary(
            match => match.Groups["name"].Value,
            match => int.Parse(match.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("""^\s*(?<page>\d+) \[.*\] "(?<name>[^"]+)"\s*$""", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DestinationLine();
}
