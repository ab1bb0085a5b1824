using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>An annotation of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">Its object's number; 0 when it is no object of its own.</param>
/// <param name="Dictionary">Its entries.</param>
/// <param name="Type">Link, Widget …; empty when it does not say.</param>
internal sealed record Annotation(PdfPage Page, int Number, DictionaryObject Dictionary, string Type)
{
    /// <summary>All annotations of a file in the order of its pages.</summary>
    public static IEnumerable<Annotation> In(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            if (file.Objects.Find(page.Dictionary, "Annots") is not ArrayObject annotations)
            {
                continue;
            }

            foreach (var item in annotations.Items)
            {
                if (file.Objects.Resolve(item) is DictionaryObject dictionary)
                {
                    var number = (item as ReferenceObject)?.Number ?? 0;
                    yield return new Annotation(page, number, dictionary, file.Objects.Name(dictionary, "Subtype") ?? "");
                }
            }
        }
    }
}
