using System.Text;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>What poppler reads from a file's structure tree (<c>pdfinfo -struct-text</c>).</summary>
internal static class StructText
{
    /// <summary>The whole report.</summary>
    public static string Of(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        return Tool.Run("pdfinfo", "-enc", "UTF-8", "-struct-text", folder.Write("a.pdf", pdf));
    }

    /// <summary>The words alone without white space, the contents left out as in <c>PlainText</c>.</summary>
    public static string WordsOf(byte[] pdf)
    {
        var words = new StringBuilder();
        var contents = int.MaxValue;
        foreach (var line in Of(pdf).Split('\n'))
        {
            var trimmed = line.TrimStart();
            var indent = line.Length - trimmed.Length;
            if (indent <= contents)
            {
                contents = trimmed.StartsWith("TOC", StringComparison.Ordinal) && !trimmed.StartsWith("TOCI", StringComparison.Ordinal)
                    ? indent
                    : int.MaxValue;
                if (trimmed.Length > 1 && trimmed[0] == '"' && trimmed[^1] == '"')
                {
                    words.Append(WithoutSpace(trimmed[1..^1]));
                }
            }
        }

        return words.ToString();
    }

    /// <summary>The elements' types, indented by depth, without words and attributes.</summary>
    public static string TreeOf(byte[] pdf)
    {
        var tree = new StringBuilder();
        foreach (var line in Of(pdf).Split('\n'))
        {
            var trimmed = line.TrimStart();
            if (trimmed.Length > 0 && char.IsAsciiLetterUpper(trimmed[0]) && !trimmed.StartsWith("Object", StringComparison.Ordinal))
            {
                var type = trimmed.Split(' ', ':')[0];
                tree.Append(' ', line.Length - trimmed.Length).Append(type).Append('\n');
            }
        }

        return tree.ToString();
    }

    public static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
