using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Metadata;

/// <summary>The information dictionary and the packet say the same (ISO 19005-3 §6.6.3).</summary>
internal sealed class InfoRule : ConformanceRule
{
    private static readonly (string Key, string Space, string Name)[] Pairs =
    [
        ("Title", XmpPacketContent.DublinCore, "title"),
        ("Author", XmpPacketContent.DublinCore, "creator"),
        ("Subject", XmpPacketContent.DublinCore, "description"),
        ("Keywords", XmpPacketContent.AdobePdf, "Keywords"),
        ("Producer", XmpPacketContent.AdobePdf, "Producer"),
        ("Creator", XmpPacketContent.Basic, "CreatorTool"),
        ("CreationDate", XmpPacketContent.Basic, "CreateDate"),
        ("ModDate", XmpPacketContent.Basic, "ModifyDate"),
    ];

    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var (key, space, name) in Pairs)
        {
            if (file.Objects.Text(file.Info, key) is not { } said)
            {
                continue;
            }

            var repeated = file.Metadata?.Find(space, name);
            var isSame = key.EndsWith("Date", StringComparison.Ordinal)
                ? repeated is not null && Digits(said) == Digits(repeated)
                : repeated == said;
            if (!isSame)
            {
                findings.Add(ConformanceDiagnostics.InfoDiffers(findings.File, key));
            }
        }
    }

    /// <summary>
    /// A date's digits with its zone: <c>D:20240205093000+08'00'</c> and <c>2024-02-05T09:30:00+08:00</c> are one.
    /// </summary>
    private static string Digits(string date) =>
        string.Concat(date.Where(character => char.IsAsciiDigit(character) || character is '+' or 'Z'));
}
