using System.Text;
using System.Xml;

namespace Publisher.Writers.Word.Packaging;

/// <summary>
/// Opens the XML of a part the way Office does: UTF-8 without a mark, declared standalone, on one line.
/// </summary>
internal static class PartXml
{
    public static XmlWriter Create(Stream output)
    {
        var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineChars = "\n",
        });
        xml.WriteStartDocument(standalone: true);
        return xml;
    }
}
