using System.Xml.Linq;
using Publisher.Documents.Styles;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Tests.Office;

/// <summary>
/// Gives LibreOffice the fonts that our PDF is set in: a configuration of fontconfig that answers the official names of the
/// Word file with the faces that serve their roles on this machine.
/// </summary>
internal static class SameFonts
{
    /// <summary>Writes the configuration into <paramref name="folder"/>.</summary>
    /// <returns>The environment that makes a program use it.</returns>
    public static IReadOnlyDictionary<string, string> Configure(TemporaryFolder folder)
    {
        using var library = FontLibrary.OfMachine();
        var fonts = FontSet.Open(library, new DiagnosticBag())!;
        var configuration = new XElement(
            "fontconfig",
            fonts.Assignments.Where(assignment => !assignment.IsBold).Select(Answer),
            new XElement("include", "/etc/fonts/fonts.conf"));
        return new Dictionary<string, string> { ["FONTCONFIG_FILE"] = folder.Write("fonts.conf", configuration.ToString()) };
    }

    private static XElement Answer(FontAssignment assignment) => new(
        "match",
        new XAttribute("target", "pattern"),
        new XElement("test", new XAttribute("name", "family"), new XElement("string", WordNameOf(assignment.Role))),
        Assign("family", new XElement("string", assignment.Face.Description.FamilyNames[0])),
        assignment.Face.Description.IsBold ? Assign("weight", new XElement("const", "bold")) : null);

    private static XElement Assign(string property, XElement value) =>
        new("edit", new XAttribute("name", property), new XAttribute("mode", "assign"), new XAttribute("binding", "same"), value);

    private static string WordNameOf(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "方正小标宋简体",
        FontRole.HeiTi => "黑体",
        FontRole.KaiTi => "楷体_GB2312",
        FontRole.SongTi => "宋体",
        _ => "仿宋_GB2312",
    };
}
