using System.Collections.Immutable;
using System.Text;
using Publisher.Data.Model;
using Publisher.Pipeline.Output;
using Publisher.Text.Sources;
using Publisher.Writers.Pdf;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// What travels inside the PDF: the open data and the files that the document was made from, so that the PDF alone is enough.
/// Files of projects that are not published stay out.
/// </summary>
internal static class DisclosureAttachments
{
    public static ImmutableArray<PdfAttachment> Of(
        Disclosure disclosure, ImmutableArray<SourceFile> sources, Artifact data)
    {
        var withheld = disclosure.Parts
            .SelectMany(part => part.Withheld)
            .Select(project => project.Span.File?.Path)
            .ToHashSet(StringComparer.Ordinal);
        var attachments = ImmutableArray.CreateBuilder<PdfAttachment>(sources.Length + 1);
        attachments.Add(new PdfAttachment(
            data.Name, data.Content, "application/json", "开放数据", PdfAttachmentRelationship.Data));
        var names = new HashSet<string>(StringComparer.Ordinal) { data.Name };
        foreach (var source in sources)
        {
            if (withheld.Contains(source.Path))
            {
                continue;
            }

            attachments.Add(new PdfAttachment(
                NameOf(source.Path, names),
                Encoding.UTF8.GetBytes(source.Text),
                source.Path.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "application/yaml",
                "生成本文件的源数据",
                PdfAttachmentRelationship.Source));
        }

        return attachments.DrainToImmutable();
    }

    /// <summary>
    /// The file's name. One that is taken already gets its folder in front of it, joined by a hyphen: readers save attachments
    /// under their names, and a slash in one is a path to some of them.
    /// </summary>
    private static string NameOf(string path, HashSet<string> names)
    {
        for (var at = path.LastIndexOf('/'); ; at = path.LastIndexOf('/', at - 1))
        {
            var name = path[(at + 1)..].Replace('/', '-');
            if (names.Add(name) || at <= 0)
            {
                return name;
            }
        }
    }
}
