using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Footers;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Body;

/// <summary>The main part of the file: <c>word/document.xml</c>.</summary>
internal static class BodyPart
{
    public static void Write(Stream output, WordScope scope, List<FlowSection> sections, FooterSet footers)
    {
        using var xml = new WordXml(output, "document");
        var blocks = new BlockWriter(xml, scope);
        var properties = new SectionWriter(xml, scope, footers);
        xml.Start("body");
        foreach (var section in sections)
        {
            // The last section's properties stand at the end of the body, the others' in their last paragraph.
            Action? write = ReferenceEquals(section, sections[^1]) ? null : () => properties.Write(section);
            blocks.Write(section.Blocks, SectionGeometry.Of(section.Page).TextWidth, write);
        }

        properties.Write(sections[^1]);
        xml.End();
    }
}
