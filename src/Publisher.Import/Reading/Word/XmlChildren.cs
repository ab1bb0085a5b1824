using System.Text;
using System.Xml;

namespace Publisher.Import.Reading.Word;

/// <summary>Walks the children of an element of a stream; what a caller does not look into is passed over.</summary>
internal static class XmlChildren
{
    /// <summary>Word nests a handful of tables; who nests more wants to break readers.</summary>
    public const int MaximumDepth = 400;

    /// <summary>The local names of an element's child elements, while the reader stands on each; it ends on the element's end.</summary>
    public static IEnumerable<string> Children(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            // The reader has no end of it to come to.
            yield break;
        }

        var depth = reader.Depth;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                yield return reader.LocalName;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth)
            {
                yield break;
            }
        }
    }

    /// <summary>An attribute of the element, whatever namespace its writer has chosen (transitional or strict).</summary>
    public static string? Attribute(this XmlReader reader, string name)
    {
        string? value = null;
        if (reader.MoveToFirstAttribute())
        {
            do
            {
                if (reader.LocalName == name)
                {
                    value = reader.Value;
                    break;
                }
            }
            while (reader.MoveToNextAttribute());

            reader.MoveToElement();
        }

        return value;
    }

    public static int Number(this XmlReader reader, string name, int otherwise) => int.TryParse(
        reader.Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    /// <summary>ISO/IEC 29500-1 §17.17.4: an on-off property without a value is on.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is null or "1" or "true" or "on";

    /// <summary>Appends the text inside the element.</summary>
    public static void AppendText(this XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth <= depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }
    }
}
