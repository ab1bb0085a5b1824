using System.Globalization;

namespace Publisher.Preview;

/// <summary>
/// A page as the preview serves it: with a script of the preview's own, which the page's security policy is widened for.
/// The file on the disk stays as it is published.
/// </summary>
internal static class PreviewPage
{
    private const string PolicyStart = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private const string HeadEnd = "</head>";

    /// <summary>What is shown when there is no such file, or none yet.</summary>
    public static string Missing(int version) =>
        $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>404</title>\n{Addition(version)}</head>\n<body><p>404</p></body>\n</html>\n";

    /// <param name="page">The published page.</param>
    /// <param name="version">The state of the files that it belongs to.</param>
    public static string Extend(string page, int version)
    {
        var head = page.IndexOf(HeadEnd, StringComparison.Ordinal);
        if (head < 0)
        {
            return page;
        }

        var policy = page.IndexOf(PolicyStart, 0, head, StringComparison.Ordinal);
        if (policy < 0)
        {
            return page.Insert(head, Addition(version));
        }

        var start = policy + PolicyStart.Length;
        var end = page.IndexOf('"', start);
        return string.Concat(page.AsSpan(0, start), ContentPolicy.Widen(page[start..end]), page.AsSpan(end, head - end), Addition(version) + page[head..]);
    }

    private static string Addition(int version) => string.Create(
        CultureInfo.InvariantCulture,
        $"<link rel=\"stylesheet\" href=\"{OwnFiles.Folder}/preview.css\"/>\n<script src=\"{OwnFiles.Folder}/preview.js\" data-version=\"{version}\" defer=\"defer\"></script>\n");
}
