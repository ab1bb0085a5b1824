using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>
/// Streams are in the file and packed in a way that lasts (ISO 19005-3 §6.1.7). Of the filters allowed only Flate is in
/// use here; what is packed otherwise could not be checked, so it is reported.
/// </summary>
internal sealed class FilterRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var (number, dictionary) in file.Dictionaries())
        {
            if (dictionary is not StreamObject)
            {
                continue;
            }

            var filter = file.Objects.Find(dictionary, "Filter");
            foreach (var item in filter is ArrayObject several ? several.Items : [filter ?? NullObject.Instance])
            {
                if (file.Objects.Resolve(item) is NameObject { Value: not "FlateDecode" } name)
                {
                    findings.Add(ConformanceDiagnostics.Filter(findings.File, number, name.Value));
                }
            }

            if (filter is ArrayObject { Items.Length: > 1 })
            {
                findings.Add(ConformanceDiagnostics.Filter(findings.File, number, "[…]"));
            }

            foreach (var key in (ReadOnlySpan<string>)["F", "FFilter", "FDecodeParms"])
            {
                if (dictionary.Has(key))
                {
                    findings.Add(ConformanceDiagnostics.Filter(findings.File, number, key));
                }
            }
        }
    }
}
