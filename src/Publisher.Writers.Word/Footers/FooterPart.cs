using Publisher.Writers.Word.Body;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Footers;

/// <summary>A footer with the page's number, or without.</summary>
internal static class FooterPart
{
    private const string NumberPlace = "{0}";

    public static void Write(Stream output, FooterLook look, WordScope scope)
    {
        using var xml = new WordXml(output, "ftr");
        xml.Start("p");
        if (look.Format.Length > 0)
        {
            WriteProperties(xml, look, scope);
            WriteNumber(xml, XmlCharacters.Keep(look.Format, default, scope.Diagnostics));
        }

        xml.End();
    }

    private static void WriteProperties(WordXml xml, FooterLook look, WordScope scope)
    {
        var style = scope.Style(look.Style, default);
        xml.Start("pPr");
        xml.Value("pStyle", scope.Names.Paragraph(style.Name).Id);
        if (look.IsOutside)
        {
            // One character in from the outer edge (GB/T 9704-2012 §7.5).
            var edge = look.IsEven ? "left" : "right";
            xml.Start("ind");
            xml.Attribute(edge + "Chars", 100);
            xml.Attribute(edge, Length.TwipsOfPoints(style.Size));
            xml.End();
            xml.Value("jc", edge);
        }
        else
        {
            xml.Value("jc", "center");
        }

        xml.End();
    }

    private static void WriteNumber(WordXml xml, string format)
    {
        var place = format.IndexOf(NumberPlace, StringComparison.Ordinal);
        if (place < 0)
        {
            RunWriter.Write(xml, format);
            return;
        }

        RunWriter.Write(xml, format[..place]);
        xml.StartField(" PAGE ");
        RunWriter.Write(xml, "1");
        xml.FieldMark("end");
        RunWriter.Write(xml, format[(place + NumberPlace.Length)..]);
    }
}
