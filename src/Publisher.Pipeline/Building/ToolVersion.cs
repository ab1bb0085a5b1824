using System.Reflection;
using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Building;

/// <summary>Which program this is: its version for readers, and its very code for fingerprints.</summary>
internal static class ToolVersion
{
    private static readonly Lazy<ContentHash> LazyCode = new(Identify);

    /// <summary>Publisher 1.2.3.</summary>
    public static string Name { get; } =
        "Publisher " + (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>
    /// Of the module version ids of our assemblies: compilers derive them from the code, so any change of the program makes
    /// outputs stale without anybody having to raise a number. Other people's libraries are named in ours with their version.
    /// </summary>
    public static ContentHash Code => LazyCode.Value;

    private static ContentHash Identify()
    {
        using var fingerprint = new Fingerprint.Builder();
        foreach (var type in (ReadOnlySpan<Type>)
        [
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
        ])
        {
            fingerprint.Add("module", type.Module.ModuleVersionId.ToByteArray());
        }

        return fingerprint.ToContentHash();
    }
}
