using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.File;

/// <summary>How large things may be, so that every reader can hold them (ISO 19005-3 §6.1.13).</summary>
internal sealed class LimitsRule : ConformanceRule
{
    private const int MaxName = 127;
    private const int MaxString = 32767;
    private const double MaxReal = 3.403e38;
    private const int MaxSaves = 28;

    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var number in file.Objects.Numbers)
        {
            Check(file.Objects.Get(number), number, findings);
        }

        foreach (var page in file.Contents)
        {
            if (page.Depth > MaxSaves)
            {
                findings.Add(ConformanceDiagnostics.Limit(findings.File, page.Page.Number, "q"));
            }
        }
    }

    /// <summary>Direct values are nested no deeper than the reader lets them be.</summary>
    private static void Check(PdfObject value, int number, Findings findings)
    {
        switch (value)
        {
            case NameObject name:
                Check(name.Value, number, findings);
                break;
            case StringObject { Bytes.Length: > MaxString }:
                findings.Add(ConformanceDiagnostics.Limit(findings.File, number, "()"));
                break;
            case NumberObject { IsInteger: true, Value: < int.MinValue or > int.MaxValue }
                or NumberObject { Value: < -MaxReal or > MaxReal }:
                findings.Add(ConformanceDiagnostics.Limit(findings.File, number, "0…9"));
                break;
            case ArrayObject array:
                foreach (var item in array.Items)
                {
                    Check(item, number, findings);
                }

                break;
            case DictionaryObject dictionary:
                foreach (var (key, item) in dictionary.Entries)
                {
                    Check(key, number, findings);
                    Check(item, number, findings);
                }

                break;
        }
    }

    private static void Check(string name, int number, Findings findings)
    {
        if (name.Length > MaxName)
        {
            findings.Add(ConformanceDiagnostics.Limit(findings.File, number, "/"));
        }
    }
}
