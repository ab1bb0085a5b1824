using System.Xml.Linq;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Metadata;

/// <summary>Properties that no standard defines are described in the packet itself (ISO 19005-3 §6.6.2.3).</summary>
internal sealed class SchemaRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var property in file.Metadata?.Properties ?? [])
        {
            if (!IsPredefined(property) && !file.Metadata!.Describes(property))
            {
                findings.Add(ConformanceDiagnostics.UndescribedProperty(findings.File, property.ToString()));
            }
        }
    }

    private static bool IsPredefined(XName property) => property.NamespaceName
        is XmpPacketContent.DublinCore or XmpPacketContent.Basic or XmpPacketContent.AdobePdf or XmpPacketContent.PdfaId
        or "http://ns.adobe.com/xap/1.0/mm/" or "http://ns.adobe.com/xap/1.0/rights/"
        or "http://www.aiim.org/pdfa/ns/extension/";
}
