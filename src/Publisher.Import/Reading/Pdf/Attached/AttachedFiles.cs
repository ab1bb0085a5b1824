using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>Lists the files inside a PDF.</summary>
internal static class AttachedFiles
{
    /// <summary>Those of the document and of the list of attachments, each once.</summary>
    public static List<AttachedFile> List(FileObjects objects)
    {
        var names = objects.Dictionary(objects.Catalog, "Names");
        var specifications = objects.Items(objects.Catalog, "AF")
            .Concat(NameTree.Names(objects, objects.Dictionary(names, "EmbeddedFiles")).Select(entry => objects.Resolve(entry.Value)))
            .OfType<DictionaryObject>();
        var files = new List<AttachedFile>();
        var seen = new HashSet<DictionaryObject>(ReferenceEqualityComparer.Instance);
        foreach (var specification in specifications)
        {
            var content = objects.Dictionary(specification, "EF");
            if ((objects.Find(content, "UF") ?? objects.Find(content, "F")) is StreamObject stream && seen.Add(specification))
            {
                var name = objects.Text(specification, "UF") ?? objects.Text(specification, "F") ?? "";
                files.Add(new AttachedFile(name, objects.Name(specification, "AFRelationship"), stream));
            }
        }

        return files;
    }
}
