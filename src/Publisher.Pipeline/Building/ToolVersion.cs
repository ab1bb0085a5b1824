using System.Reflection;

namespace Publisher.Pipeline.Building;

/// <summary>Which program this is: its version for readers, and its very code for fingerprints.</summary>
internal static class ToolVersion
{
    /// <summary>Publisher 1.2.3.</summary>
    public static string Name { get; } =
        "Publisher " + (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>
    /// The module version ids of our assemblies: compilers derive them from the code, so any change of the program makes
    /// outputs stale without anybody having to raise a number.
    /// </summary>
    public static string Code { get; } = string.Join(' ', new[]
    {
        typeof(ToolVersion),
        typeof(Publisher.Text.Sources.SourceFile),
        typeof(Publisher.Data.Model.Disclosure),
        typeof(Publisher.Templating.Template),
        typeof(Publisher.Documents.Document),
        typeof(Publisher.Writers.Word.WordWriter),
        typeof(Publisher.Pdf.Writing.PdfFileWriter),
        typeof(Publisher.Writers.Pdf.PdfWriter),
        typeof(Publisher.Writers.Html.HtmlWriter),
        typeof(Publisher.Site.Page.DisclosurePage),
    }.Select(type => type.Module.ModuleVersionId.ToString("N")));
}
